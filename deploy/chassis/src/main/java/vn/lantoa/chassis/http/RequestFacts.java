package vn.lantoa.chassis.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.lantoa.chassis.problem.FieldFault;

/** What was learned of the request while its body was read. */
final class RequestFacts {

    private static final String NAME = RequestFacts.class.getName();

    private final List<FieldFault> unreadable = new ArrayList<>();
    private byte[] body = {};

    static RequestFacts current() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        RequestFacts facts =
                (RequestFacts) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        if (facts == null) {
            facts = new RequestFacts();
            request.setAttribute(NAME, facts, RequestAttributes.SCOPE_REQUEST);
        }
        return facts;
    }

    void body(byte[] read) {
        body = read;
    }

    void unreadable(FieldFault fault) {
        unreadable.add(fault);
    }

    List<FieldFault> unreadable() {
        return List.copyOf(unreadable);
    }

    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
