package vn.lantoa.plan.word;

import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.document.Table;

/** The shortest plan there is, around what a test is about. */
final class Plans {

    private Plans() {}

    /** A file with a section open, to put blocks into its body. */
    static Docx open() {
        return Docx.file().lines("KẾ HOẠCH", "Truyền thông", "I. NỘI DUNG");
    }

    static PlanDocument read(Docx file) {
        return switch (WordReader.read(file.bytes())) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }

    static PlanDocument withBody(String... blocks) {
        return read(open().body(blocks));
    }

    /** The words of the nodes behind the section's heading, labels in front. */
    static List<String> words(PlanDocument plan) {
        return plan.nodes().stream().skip(1).flatMap(Plans::words).toList();
    }

    private static Stream<String> words(Node node) {
        return node.passages()
                .map(words -> node.label().isEmpty() ? words : node.label() + "|" + words);
    }

    static List<String> wordsOf(String... blocks) {
        return words(withBody(blocks));
    }

    static List<Table> tables(PlanDocument plan) {
        return plan.nodes().stream().flatMap(node -> node.table().stream()).toList();
    }
}
