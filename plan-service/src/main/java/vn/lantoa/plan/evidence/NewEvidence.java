package vn.lantoa.plan.evidence;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Optional;
import vn.lantoa.chassis.http.WebAddress;
import vn.lantoa.chassis.problem.FieldFault;

/**
 * Evidence that is told, not sent: the field of its kind is required, those of other kinds are at
 * fault.
 *
 * @param article id in content-service; taken as it is, for it may be there before it is heard of
 * @param session id of the session
 */
record NewEvidence(
        @NotNull Kind kind,
        Optional<@WebAddress URI> url,
        Optional<String> article,
        Optional<String> title,
        Optional<String> session,
        Optional<String> note) {

    private static final URI NOWHERE = URI.create("about:blank");
    private static final int LONGEST_URL = 2000;

    /** Files are sent as multipart/form-data. */
    enum Kind {
        URL,
        ARTICLE,
        SESSION
    }

    Proof proof(Told told) {
        refuseOthers(told);
        return switch (kind) {
            case URL -> {
                URI page = told.required("/url", url, NOWHERE);
                if (page.toString().length() > LONGEST_URL) {
                    told.fault(FieldFault.at("/url", "field.size", 1, LONGEST_URL));
                }
                yield new Proof.Page(page);
            }
            case ARTICLE ->
                    new Proof.Article(
                            told.required("/article", told.id("/article", article), ""),
                            told.text("/title", title, Told.LONGEST_LINE));
            case SESSION ->
                    new Proof.Session(told.required("/session", told.id("/session", session), ""));
        };
    }

    private void refuseOthers(Told told) {
        refuse(told, "/url", url.isPresent() && kind != Kind.URL);
        refuse(told, "/article", article.isPresent() && kind != Kind.ARTICLE);
        refuse(told, "/title", title.isPresent() && kind != Kind.ARTICLE);
        refuse(told, "/session", session.isPresent() && kind != Kind.SESSION);
    }

    private void refuse(Told told, String pointer, boolean surplus) {
        if (surplus) {
            told.fault(FieldFault.at(pointer, "evidence.other-kind", kind.name()));
        }
    }
}
