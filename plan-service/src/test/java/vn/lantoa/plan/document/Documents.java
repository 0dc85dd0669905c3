package vn.lantoa.plan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Plans to read in tests. */
final class Documents {

    /** An office's plan in Markdown, with the slips such files have. */
    static final String FOREIGN_AFFAIRS = "1391-KH-SNgV.md";

    /** Another office's plan in plain text with Windows' line ends. */
    static final String TOURISM = "27-KH-SDL.txt";

    /** A district's plan: columns by tabs, Arabic sections, two annexes. */
    static final String DISTRICT = "15-KH-UBND.txt";

    /** A decision with the plan it puts in force, in Markdown with tables. */
    static final String DECISION = "88-QD-STP.md";

    /** A party committee's plan, wrapped by hand. */
    static final String PARTY = "45-KH-TU.txt";

    private Documents() {}

    static byte[] bytes(String name) {
        try (InputStream file = Documents.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static PlanDocument read(String name) {
        return document(text(name));
    }

    static PlanDocument document(String text) {
        return switch (reading(text)) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable ->
                    throw new AssertionError("not read: " + unreadable.reason());
        };
    }

    static Reading reading(String text) {
        return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A plan whose body has these lines below the section I. */
    static PlanDocument withBody(String... lines) {
        return document("KẾ HOẠCH\nLàm việc năm 2023\n\nI. NỘI DUNG\n" + String.join("\n", lines));
    }

    static List<String> paths(PlanDocument document) {
        return document.nodes().stream().map(Node::path).toList();
    }
}
