package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The body as a tree. */
class OutlineTest {

    private final PlanDocument plan = Documents.read(Documents.FOREIGN_AFFAIRS);

    @Test
    void theSectionsAreFour() {
        assertThat(plan.nodes())
                .filteredOn(node -> node.kind() == Node.Kind.SECTION)
                .extracting(Node::heading)
                .containsExactly(
                        "MỤC ĐÍCH, YÊU CẦU",
                        "NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN",
                        "KINH PHÍ",
                        "TỔ CHỨC THỰC HIỆN");
    }

    @ParameterizedTest
    @CsvSource({"I.1, 5", "I.2, 3", "I.3, 4", "II.1.c, 10", "II.2, 4"})
    void eachListHasItsBullets(String path, int bullets) {
        assertThat(plan.below(path)).hasSize(bullets);
        assertThat(plan.below(path)).allMatch(node -> node.kind() == Node.Kind.BULLET);
    }

    @Test
    void thePointsFollowTheVietnameseAlphabet() {
        assertThat(plan.below("II.1"))
                .extracting(Node::label)
                .containsExactly("a", "b", "c", "d", "đ", "e");
    }

    @Test
    void headingsAreTitlesAndTasksAreText() {
        assertThat(node("I.3").heading()).isEqualTo("Chỉ tiêu cụ thể");
        assertThat(node("II.2").heading()).isEqualTo("Hình thức tuyên truyền");
        assertThat(node("IV.1").heading()).isEmpty();
        assertThat(node("IV.1").text()).startsWith("Từng phòng chuyên môn");
    }

    @Test
    void aParagraphWithoutLabelHasAnAddressOfItsOwn() {
        assertThat(node("III.p1").text()).startsWith("Lấy từ nguồn kinh phí");
        assertThat(plan.below("IV"))
                .extracting(Node::path)
                .containsExactly("IV.1", "IV.2", "IV.p1");
        assertThat(node("IV.p1").text()).endsWith("quyết định./.");
    }

    @Test
    void aSentenceSplitByAPageIsOneNode() {
        assertThat(node("II.1.c.2").text()).contains("một số vấn đề về bộ máy");
        assertThat(node("II.1.c.3").text()).startsWith("Đơn giản hóa TTHC");
    }

    @Test
    void nothingIsMendedSilently() {
        assertThat(node("II.1.a").text()).contains("của 3 Ban cán sự Đảng");
        assertThat(node("II.1.c.1").text()).contains("“Đẩy mạnh").doesNotContain("”");
        assertThat(node("I.3.1").text()).contains("đề cá nhân");
        assertThat(node("II.1.c.10").text()).endsWith("cấp tỉnh");
    }

    @Test
    void lookupIsExact() {
        assertThat(plan.node("II.1.đ")).isPresent();
        assertThat(plan.node("II.1.Đ")).isEmpty();
        assertThat(plan.node("ii.1")).isEmpty();
    }

    @Test
    void offsetsPointIntoTheDecodedText() {
        String text = Documents.text(Documents.FOREIGN_AFFAIRS);
        Node split = node("II.1.c.2");

        assertThat(text.substring(split.from(), split.to()))
                .startsWith("- Sắp xếp tổ chức")
                .contains("một số vấn\n\nđề về")
                .endsWith("sự nghiệp công lập.");
    }

    @Test
    void aPlanOfOtherHabitsIsReadAsWell() {
        assertThat(Documents.paths(Documents.read(Documents.TOURISM)))
                .containsExactly(
                        "I",
                        "I.1",
                        "I.2",
                        "II",
                        "II.1",
                        "II.1.1",
                        "II.1.2",
                        "II.2",
                        "II.2.1",
                        "II.2.2",
                        "II.2.2.1",
                        "II.3",
                        "III",
                        "III.1",
                        "III.2",
                        "III.p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsMakeNoDifference(String lineEnd) {
        String text = Documents.text(Documents.FOREIGN_AFFAIRS).replace("\n", lineEnd);

        assertThat(Documents.paths(Documents.document(text))).isEqualTo(Documents.paths(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsTakenOff(String charset) {
        String text = "\uFEFF" + Documents.text(Documents.FOREIGN_AFFAIRS);

        Reading reading = DocumentReader.read(text.getBytes(Charset.forName(charset)));

        assertThat(reading).isEqualTo(new Reading.Read(plan, text.substring(1), Set.of()));
    }

    @Test
    void aPlanWithoutRomanNumeralsHasItsNumbersAsSections() {
        PlanDocument document =
                Documents.document(
                        "KẾ HOẠCH\nTên\n\n1. Mục đích\n- Một;\n- Hai.\n2. Nội dung\n2.1. Ba\n- Bốn.");

        assertThat(Documents.paths(document))
                .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.1.1");
        assertThat(document.node("2").map(Node::kind)).contains(Node.Kind.SECTION);
    }

    @Test
    void figuresWithABracketStandBelowFiguresWithADot() {
        PlanDocument document = Documents.withBody("1. Việc", "1) Một;", "2) Hai.", "2. Việc khác");

        assertThat(Documents.paths(document)).containsExactly("I", "I.1", "I.1.1", "I.1.2", "I.2");
    }

    @Test
    void figuresWithABracketAloneAreItems() {
        PlanDocument document = Documents.withBody("1) Một;", "- Nhỏ;", "2) Hai.");

        assertThat(Documents.paths(document)).containsExactly("I", "I.1", "I.1.1", "I.2");
    }

    @Test
    void aLabelUsedTwiceKeepsBothNodes() {
        PlanDocument document = Documents.withBody("a) Một;", "a) Hai;");

        assertThat(Documents.paths(document)).containsExactly("I", "I.a", "I.a~2");
    }

    @Test
    void bulletsBelongToTheParagraphThatIntroducesThem() {
        PlanDocument document =
                Documents.withBody("1. Việc", "Các phòng làm những việc sau:", "- Một;", "- Hai.");

        assertThat(Documents.paths(document))
                .containsExactly("I", "I.1", "I.1.p1", "I.1.p1.1", "I.1.p1.2");
    }

    @Test
    void linesWrappedByHandAreOneParagraph() {
        PlanDocument document =
                Documents.withBody(
                        "- Cán bộ, công chức, viên chức của Sở và các đơn vị của",
                        "Sở Du lịch nắm rõ nội dung Kế hoạch này trước tháng 02",
                        "năm 2023.",
                        "- Hai.");

        assertThat(document.below("I")).hasSize(2);
        assertThat(document.below("I").getFirst().text()).endsWith("tháng 02 năm 2023.");
    }

    @Test
    void aPageNumberInsideASentenceIsSetAside() {
        PlanDocument document = Documents.withBody("- Các phòng", "", "12", "", "cùng làm.");

        assertThat(document.node("I.1").map(Node::text)).contains("Các phòng cùng làm.");
        assertThat(document.remainder()).containsExactly("12");
    }

    @Test
    void marksAreTakenOffAndTheAuthorsSignsStay() {
        PlanDocument document =
                Documents.withBody("**a)** *Nhấn* __mạnh__ 5*3 và (*) tên_tệp 1\\. xong");

        assertThat(document.node("I.a").map(Node::text))
                .contains("Nhấn mạnh 5*3 và (*) tên_tệp 1. xong");
    }

    private Node node(String path) {
        return plan.node(path).orElseThrow(() -> new AssertionError("no node " + path));
    }
}
