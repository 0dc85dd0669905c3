package vn.lantoa.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.plan.document.PlanDocument;

/** What a plan names without saying the number. */
class UnnumberedCitationsTest {

    @Test
    void theSampleNamesTheseAndNoOthers() {
        assertThat(UnnumberedCitations.of(Citing.read(Citing.sample())))
                .extracting(
                        UnnumberedCitation::node,
                        UnnumberedCitation::kind,
                        citation -> citation.issuer().orElse(""))
                .containsExactly(
                        tuple("I.2.1", "kế hoạch", "UBND tỉnh"),
                        tuple("I.2.1", "kế hoạch", "Sở"),
                        tuple("II.1.a", "nghị quyết", "Tỉnh ủy"),
                        tuple("II.1.a", "kết luận", "Tỉnh ủy"),
                        tuple("II.1.a", "đề án", "UBND tỉnh"),
                        tuple("II.1.a", "đề án", "Ban cán sự Đảng UBND tỉnh"),
                        tuple("II.1.a", "nghị quyết", "Đại hội Đảng các cấp"),
                        tuple("II.1.d", "phong trào thi đua", ""));
    }

    @Test
    void onePlanOfTwoIssuersIsListedForEach() {
        List<UnnumberedCitation> found =
                found(
                        "Theo Kế hoạch cải cách hành chính năm 2023 của UBND tỉnh và của Sở Du lịch.");

        assertThat(found)
                .extracting(UnnumberedCitation::issuer)
                .containsExactly(Optional.of("UBND tỉnh"), Optional.of("Sở Du lịch"));
        assertThat(found)
                .extracting(UnnumberedCitation::words)
                .containsOnly(
                        "Kế hoạch cải cách hành chính năm 2023 của UBND tỉnh và của Sở Du lịch");
    }

    @Test
    void theOffsetsPointAtTheWordsInTheNode() {
        PlanDocument plan =
                Citing.withBullet("Kết quả thực hiện Đề án thí điểm chuyển giao một số nhiệm vụ.");

        UnnumberedCitation found = UnnumberedCitations.of(plan).getFirst();

        assertThat(
                        plan.node(found.node())
                                .orElseThrow()
                                .words()
                                .substring(found.from(), found.to()))
                .isEqualTo(found.words())
                .isEqualTo("Đề án thí điểm chuyển giao một số nhiệm vụ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX | Đại hội Đảng bộ tỉnh lần thứ XIX
                    Theo Hướng dẫn của Sở Thông tin và Truyền thông về việc này | Sở Thông tin và Truyền thông
                    Quán triệt Chỉ thị của Ban Thường vụ Tỉnh ủy và chủ trương | Ban Thường vụ Tỉnh ủy
                    Bám sát chương trình công tác năm 2023 của UBND tỉnh | UBND tỉnh
                    """)
    void whoIssuedItMakesItCertain(String words, String issuer) {
        assertThat(found(words))
                .extracting(UnnumberedCitation::issuer)
                .containsExactly(Optional.of(issuer));
    }

    @Test
    void aNicknameIsNoNumber() {
        assertThat(found("Triển khai Đề án 06 trên địa bàn"))
                .extracting(UnnumberedCitation::words)
                .containsExactly("Đề án 06");
        assertThat(
                        found(
                                "Triển khai Đề án 06 theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của"
                                        + " Thủ tướng Chính phủ"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các phòng căn cứ Kế hoạch này tổ chức thực hiện.",
                "Căn cứ Kế hoạch và nhiệm vụ cải cách hành chính của phòng, đơn vị mình.",
                "Tham mưu UBND tỉnh ban hành Kế hoạch phát triển du lịch năm 2024 của UBND tỉnh.",
                "Xây dựng, triển khai Đề án phát triển du lịch cộng đồng của Sở Du lịch.",
                "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải"
                        + " cách hành chính nhà nước giai đoạn 2021-2030 của Chính phủ.",
                "Chương trình chuyển đổi số quốc gia đến năm 2025 được ban hành tại Quyết định số"
                        + " 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.",
                "Theo Quyết định chủ trương đầu tư số 2466/QĐ-UBND của UBND tỉnh.",
                "Theo Quyết định số …/QĐ-UBND của UBND tỉnh.",
                "Theo Luật Du lịch và Bộ luật Dân sự năm 2015 của Quốc hội.",
                "Phối hợp với Sở Kế hoạch và Đầu tư năm 2023 của tỉnh.",
                "Đồng thời xây dựng kế hoạch của đơn vị.",
                "Trên đây là Kế hoạch phát triển du lịch của Sở Du lịch."
            })
    void whatIsNoCitationIsNotTakenForOne(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void whatStandsBesideItsNumberOnceNeedsNoneLater() {
        PlanDocument plan =
                Citing.withBullet(
                        "Thực hiện Chương trình chuyển đổi số quốc gia được ban hành tại Quyết định"
                                + " số 749/QĐ-TTg ngày 03/6/2020.\n\n- Kết quả thực hiện Chương trình"
                                + " chuyển đổi số của Chính phủ.");

        assertThat(UnnumberedCitations.of(plan)).isEmpty();
    }

    private static List<UnnumberedCitation> found(String bullet) {
        return UnnumberedCitations.of(Citing.withBullet(bullet));
    }
}
