package vn.lantoa.plan.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.word.WordReader;

/**
 * A file that was sent, and what it says. Its first bytes tell what it is, whatever its sender
 * called it.
 *
 * @param sha256 of the bytes, in hexadecimal
 * @param text what the offsets of its nodes point into
 * @param carried the ids of nodes that it carries, for this product exported it
 */
record PlanFile(
        byte[] content,
        String mediaType,
        String sha256,
        String text,
        PlanDocument document,
        Set<String> carried) {

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String TEXT = "text/markdown;charset=utf-8";

    /** What one edition may hold, so that it can be stored whole: about a thousand pages. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_NODES = 20_000;
    private static final int MOST_CELLS = 60_000;

    /**
     * @throws Problem 422 for what is no plan, 413 for more than an edition may hold
     */
    static PlanFile read(byte[] content) {
        boolean text = !isContainer(content);
        return switch (text ? DocumentReader.read(content) : WordReader.read(content)) {
            case Reading.Read(var document, var words, var carried) -> {
                refuseTooMuch(words, document.nodes());
                yield new PlanFile(
                        content, text ? TEXT : WORD, sha256(content), words, document, carried);
            }
            case Reading.Unreadable(var reason) ->
                    throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "document." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** A zip, as .docx are; or an OLE container, as .doc and files with a password are. */
    static boolean isContainer(byte[] content) {
        return startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseTooMuch(String text, List<Node> nodes) {
        long cells =
                nodes.stream()
                        .flatMap(node -> node.table().stream())
                        .flatMap(table -> table.rows().stream())
                        .mapToLong(row -> row.cells().size())
                        .sum();
        boolean tooLong = text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        if (tooLong || nodes.size() > MOST_NODES || cells > MOST_CELLS) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "document.too-long");
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
