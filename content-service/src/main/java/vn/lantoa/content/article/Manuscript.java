package vn.lantoa.content.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is written, whom it is for, and what it tells of.
 *
 * @param text CommonMark
 * @param topics at least one
 * @param task id of the plan's task it is written for
 * @param audience at least one
 * @param column id of the column it appears in
 */
record Manuscript(
        String title,
        Optional<String> summary,
        String text,
        List<Topic> topics,
        Optional<String> task,
        List<Audience> audience,
        Form form,
        Channel channel,
        Kind kind,
        Language language,
        Optional<String> column) {

    Manuscript {
        topics = List.copyOf(topics);
        audience = List.copyOf(audience);
    }

    /**
     * SHA-256, in lower-case hexadecimal, of title, summary (empty if there is none) and text, as
     * UTF-8, with {@code \n\n} between them: whoever has the published words can check them.
     */
    String sha256() {
        String canonical = String.join("\n\n", title, summary.orElse(""), text);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
