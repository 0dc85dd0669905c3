package vn.lantoa.plan.evidence;

import java.net.URI;
import java.util.Optional;

/**
 * A piece of evidence as other features' pages name it.
 *
 * @param kind FILE, URL, ARTICLE or SESSION
 * @param name what it is called: its note, a file's name, an article's title
 * @param address where it is opened; none of a file, which is opened from what it belongs to
 */
public record EvidencePiece(
        String id, String kind, String name, Optional<URI> address, boolean withdrawn) {

    static EvidencePiece of(Evidence evidence) {
        return switch (evidence.proof()) {
            case Proof.Document file -> named(evidence, file.name(), Optional.empty());
            case Proof.Page(var url) -> named(evidence, url.toString(), Optional.of(url));
            case Proof.Article(var article, var title) ->
                    named(
                            evidence,
                            title.orElse(article),
                            Optional.of(URI.create("/articles/" + article)));
            case Proof.Session(var session) ->
                    named(evidence, session, Optional.of(URI.create("/sessions/" + session)));
        };
    }

    private static EvidencePiece named(Evidence evidence, String name, Optional<URI> address) {
        return new EvidencePiece(
                evidence.id(),
                evidence.proof().kind().name(),
                evidence.note().orElse(name),
                address,
                evidence.withdrawal().isPresent());
    }
}
