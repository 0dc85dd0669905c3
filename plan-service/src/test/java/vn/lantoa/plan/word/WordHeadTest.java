package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.word.Markup.bordered;
import static vn.lantoa.plan.word.Markup.br;
import static vn.lantoa.plan.word.Markup.p;
import static vn.lantoa.plan.word.Markup.plain;
import static vn.lantoa.plan.word.Markup.r;
import static vn.lantoa.plan.word.Markup.tab;
import static vn.lantoa.plan.word.Markup.tc;
import static vn.lantoa.plan.word.Markup.tr;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;

/** However an office sets its letterhead, it reads the same. */
class WordHeadTest {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String NUMBER = "Số: 07/KH-SVHTT";
    private static final String DAY = "Kon Tum, ngày 09 tháng 02 năm 2024";

    static Stream<String> heads() {
        return Stream.of(
                plain(tr(tc("UBND TỈNH", "SỞ VĂN HÓA", NUMBER), tc(STATE, MOTTO, DAY))),
                bordered(tr("UBND TỈNH", STATE), tr("SỞ VĂN HÓA", MOTTO), tr(NUMBER, DAY)),
                plain(tr(tc(p(r("UBND TỈNH"), br(), r("SỞ VĂN HÓA"))), tc(p(STATE), p(MOTTO))))
                        + plain(tr(NUMBER, DAY)),
                p(r("UBND TỈNH"), tab(), tab(), r(STATE))
                        + p(r("SỞ VĂN HÓA"), tab(), r(MOTTO))
                        + p(r(NUMBER), tab(), r(DAY)),
                p("UBND TỈNH          " + STATE)
                        + p("SỞ VĂN HÓA          " + MOTTO)
                        + p(NUMBER + "          " + DAY));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void isTakenApart(String head) {
        PlanDocument plan =
                Plans.read(
                        Docx.file()
                                .body(head)
                                .lines("KẾ HOẠCH", "Tuyên truyền năm 2024", "I. MỤC ĐÍCH"));

        assertThat(plan.number().map(DocumentNumber::text)).contains("07/KH-SVHTT");
        assertThat(plan.place()).contains("Kon Tum");
        assertThat(plan.issueDate()).contains(LocalDate.of(2024, 2, 9));
        assertThat(plan.letterhead())
                .containsExactlyInAnyOrder("UBND TỈNH", "SỞ VĂN HÓA", STATE, MOTTO);
    }

    @Test
    void theTypeAndItsTitleMayShareAParagraph() {
        PlanDocument plan =
                Plans.read(
                        Docx.file()
                                .body(
                                        p(
                                                r("KẾ HOẠCH"),
                                                br(),
                                                r("Phổ biến pháp luật"),
                                                br(),
                                                r("trên địa bàn năm 2024")))
                                .lines("I. MỤC ĐÍCH"));

        assertThat(plan.documentType()).isEqualTo("KẾ HOẠCH");
        assertThat(plan.title()).isEqualTo("Phổ biến pháp luật trên địa bàn năm 2024");
    }

    @Test
    void aBlankNumberIsNotTornApart() {
        assertThat(
                        Plans.read(
                                        Docx.file()
                                                .lines("Số:          /KH-SVHTT")
                                                .body(p(r("Số:"), tab(), r("/KH-UBND")))
                                                .lines("KẾ HOẠCH", "Tên", "I. MỤC ĐÍCH"))
                                .letterhead())
                .containsExactly("Số: /KH-SVHTT", "Số: /KH-UBND");
    }

    @Test
    void recipientsAndSignatureMayBeSetByTabs() {
        PlanDocument plan =
                Plans.withBody(
                        p(r("Nơi nhận:"), tab(), tab(), r("CHÁNH VĂN PHÒNG")),
                        p("- UBND tỉnh;"),
                        p(r("- Lưu: VT."), tab(), r("Trần Văn Bình")));

        assertThat(plan.recipients()).extracting("name").containsExactly("UBND tỉnh");
        assertThat(plan.filing()).containsExactly("VT");
        assertThat(plan.signerCapacity()).containsExactly("CHÁNH VĂN PHÒNG");
        assertThat(plan.signer()).contains("Trần Văn Bình");
    }
}
