package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * With what authority a plan is signed (Decree 30/2020/NĐ-CP, article 13 and Annex I).
 *
 * @param collective on whose behalf, for a body that decides together: "ỦY BAN NHÂN DÂN"
 * @param principal in whose place: "GIÁM ĐỐC" of "KT. GIÁM ĐỐC"
 * @param title of the one who signs: "PHÓ GIÁM ĐỐC"
 * @param signer the name, without academic titles
 */
record Signature(
        Authority authority,
        Optional<String> collective,
        Optional<String> principal,
        Optional<String> title,
        String signer) {

    /** The abbreviations the decree gives, and none for a head who signs in the own right. */
    enum Authority {
        OWN,
        /** Thay mặt tập thể. */
        TM,
        /** Ký thay. */
        KT,
        /** Thừa lệnh. */
        TL,
        /** Thừa ủy quyền. */
        TUQ,
        /** Quyền. */
        Q;

        String prefix() {
            return this == OWN ? "" : name() + ". ";
        }

        boolean needsPrincipal() {
            return switch (this) {
                case KT, TL, TUQ -> true;
                case OWN, TM, Q -> false;
            };
        }
    }

    /** The lines above the name, as the decree sets them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        collective.ifPresent(body -> lines.add("TM. " + body));
        switch (authority) {
            case OWN, TM -> title.ifPresent(lines::add);
            case Q -> lines.add("Q. " + title.orElse(""));
            case KT, TL, TUQ -> {
                lines.add(authority.prefix() + principal.orElse(""));
                title.ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** What a document's own lines say; empty if they do not say it clearly. */
    static Optional<Signature> read(List<String> capacity, Optional<String> signer) {
        if (signer.isEmpty() || capacity.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(capacity);
        Optional<String> collective = rest(lines.getFirst(), Authority.TM);
        if (collective.isPresent()) {
            lines.removeFirst();
        }
        if (lines.isEmpty() || lines.size() > 2) {
            return Optional.empty();
        }
        for (Authority authority : List.of(Authority.KT, Authority.TUQ, Authority.TL)) {
            Optional<String> principal = rest(lines.getFirst(), authority);
            if (principal.isPresent()) {
                Optional<String> title =
                        lines.size() == 2 ? Optional.of(lines.get(1)) : Optional.empty();
                return Optional.of(
                        new Signature(authority, collective, principal, title, signer.get()));
            }
        }
        if (lines.size() > 1) {
            return Optional.empty();
        }
        Optional<String> acting = rest(lines.getFirst(), Authority.Q);
        Authority authority =
                acting.isPresent()
                        ? Authority.Q
                        : collective.isPresent() ? Authority.TM : Authority.OWN;
        return Optional.of(
                new Signature(
                        authority,
                        collective,
                        Optional.empty(),
                        acting.or(() -> Optional.of(lines.getFirst())),
                        signer.get()));
    }

    private static Optional<String> rest(String line, Authority authority) {
        String prefix = authority.name() + ".";
        return line.toUpperCase(Locale.ROOT).startsWith(prefix)
                ? Optional.of(line.substring(prefix.length()).strip())
                : Optional.empty();
    }
}
