package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of other habits, and what stands below what. */
class NestingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II. NỘI DUNG",
                "II.NỘI DUNG",
                "II NỘI DUNG",
                "II- NỘI DUNG",
                "II - Nội dung",
                "II/ Nội dung",
                "II/- NỘI DUNG",
                "II) Nội dung",
                "**II. Nội dung**"
            })
    void aRomanSectionIsWrittenInManyWays(String line) {
        PlanDocument document = Documents.withBody("- Một.", line, "- Hai.");

        assertThat(Documents.paths(document)).containsExactly("I", "I.1", "II", "II.1");
        assertThat(document.node("II").orElseThrow().heading()).isEqualToIgnoringCase("Nội dung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Việc",
                "1.Việc",
                "1/ Việc",
                "1- Việc",
                "1 - Việc",
                "1/- Việc",
                "I.1. Việc"
            })
    void anItemIsWrittenInManyWays(String line) {
        PlanDocument document = Documents.withBody(line);

        assertThat(document.nodes().getLast().kind()).isEqualTo(Node.Kind.ITEM);
        assertThat(document.nodes().getLast().path()).isEqualTo("I.1");
        assertThat(document.nodes().getLast().words()).isEqualTo("Việc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Việc",
                "–Việc",
                "+ Việc",
                "• Việc",
                "· Việc",
                "\uF0B7 Việc",
                "o Việc",
                "§ Việc"
            })
    void aBulletHasManySigns(String line) {
        assertThat(Documents.withBody(line).node("I.1").map(Node::text)).contains("Việc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V.I. Lê-nin viết.",
                "V/v báo cáo.",
                "12-NQ/TU nêu rõ.",
                "30.000 người dân.",
                "A. Rơ Chăm phát biểu.",
                "Điều này là cần.",
                "(2) đứng giữa câu."
            })
    void whatOnlyLooksLikeALabelIsText(String line) {
        assertThat(Documents.withBody("Mở đầu.", line).nodes().getLast().kind())
                .isEqualTo(Node.Kind.PARAGRAPH);
    }

    static List<List<String>> nestings() {
        return List.of(
                List.of("1. A: a) B: a.1) C; a.2) D; b) E. 2. F", "1 1.a 1.a.1 1.a.2 1.b 2"),
                List.of("1. A: (1) B; (2) C: i) D; ii) E. 2. F", "1 1.1 1.2 1.2.i 1.2.ii 2"),
                List.of("a) A: 1) B; 2) C. b) D", "a a.1 a.2 b"),
                List.of("a) A: 1. B; 2. C. b) D", "a a.1 a.2 b"),
                List.of("h) A; i) B; k) C", "h i k"),
                List.of("1. A 1.1. B 1.1.1. C 1.1.2. D 1.2. E", "1 1.1 1.1.1 1.1.2 1.2"),
                List.of("1. A; 2) B; 3. C", "1 2 3"),
                List.of("- A: + B: * C; * D; + E; - F", "1 1.1 1.1.1 1.1.2 1.2 2"),
                List.of("* A: - B; * C: - D", "1 1.1 2 2.1"),
                List.of("Bước 1: A; - B; Bước 2: C", "B1 B1.1 B2"));
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void labelsNestByTheirStyle(List<String> nesting) {
        String[] lines = nesting.getFirst().split("(?<=[:;.A-F]) (?=[\\da-k(*+-]|ii?\\)|Bước)");

        assertThat(Documents.paths(Documents.withBody(lines)).stream().skip(1))
                .containsExactly(
                        List.of(nesting.getLast().split(" ")).stream()
                                .map(path -> "I." + path)
                                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "PHẦN I, PHẦN II, P1, P2",
        "Phần thứ nhất, Phần thứ hai, P1, P2",
        "Chương I, Chương II, C1, C2",
        "A, B, A, B"
    })
    void partsStandAboveRomanSections(String one, String two, String first, String second) {
        PlanDocument document =
                Documents.document(
                        "KẾ HOẠCH\nTên\n\n"
                                + (one + ". MỤC TIÊU\nI. CHUNG\n1. Một.\n")
                                + (two + ". VIỆC\nI. RIÊNG\n- Hai."));

        assertThat(Documents.paths(document))
                .containsExactly(
                        first,
                        first + ".I",
                        first + ".I.1",
                        second,
                        second + ".I",
                        second + ".I.1");
        assertThat(document.node(first).map(Node::label)).contains(one);
    }

    @Test
    void aHeadingMayGoOnInTheNextLine() {
        assertThat(Documents.read(Documents.PARTY).node("II").map(Node::heading))
                .contains("NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN");
    }

    @Test
    void boldLinesHeadAPlanWithoutLabels() {
        PlanDocument document =
                Documents.document(
                        "**KẾ HOẠCH**\n\n**Học tập năm 2024**\n\nCăn cứ nhiệm vụ;\n\n"
                                + "**Mục đích**\n\nHiểu luật.\n\n**Cách làm**\n\n- Họp.");

        assertThat(Documents.paths(document)).containsExactly("s1", "s1.p1", "s2", "s2.1");
        assertThat(document.title()).isEqualTo("Học tập năm 2024");
    }

    @Test
    void aSecondParagraphBelongsToItsPointBeforeTheNext() {
        PlanDocument document =
                Documents.withBody("1. Việc", "a) Một.", "Thêm.", "b) Hai.", "Chung.", "2. Nữa.");

        assertThat(Documents.paths(document))
                .containsExactly("I", "I.1", "I.1.a", "I.1.a.p1", "I.1.b", "I.1.p1", "I.2");
    }

    @Test
    void aParagraphAfterTheLastItemClosesTheSection() {
        PlanDocument document = Documents.withBody("1. Một.", "2. Hai.", "Yêu cầu các phòng làm.");

        assertThat(Documents.paths(document)).containsExactly("I", "I.1", "I.2", "I.p1");
    }

    @Test
    void aParagraphThatRecursInAListBelongsToTheLastAsWell() {
        PlanDocument document =
                Documents.withBody(
                        "1. Một.",
                        "Thời gian thực hiện: Quý I.",
                        "2. Hai.",
                        "Thời gian thực hiện: Quý II.");

        assertThat(Documents.paths(document))
                .containsExactly("I", "I.1", "I.1.p1", "I.2", "I.2.p1");
    }

    @Test
    void aSymbolBrokenByTheLineIsWholeAgain() {
        PlanDocument document =
                Documents.withBody(
                        "- Theo Nghị định số 217/2025/NĐ-", "CP ngày 05/8/2025 của", "Chính phủ.");

        assertThat(document.references())
                .extracting(Reference::number)
                .containsExactly("217/2025/NĐ-CP");
        assertThat(document.below("I")).hasSize(1);
    }
}
