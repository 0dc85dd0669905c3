package vn.lantoa.plan.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Reading;

/** Purposes, requirements and targets, found in the texts of different offices. */
class AimsTest {

    @Test
    void headingsBelowACombinedHeadingSayWhatIsWhat() {
        assertThat(
                        aims(
                                """
                                I. MỤC ĐÍCH, YÊU CẦU, CHỈ TIÊU

                                1. Mục đích

                                - Người dân biết thủ tục.

                                2. Yêu cầu

                                - Kịp thời, đầy đủ.

                                3. Chỉ tiêu cụ thể năm 2024

                                - 100% thủ tục được niêm yết.

                                - Tăng thời lượng tin, bài.

                                II. NỘI DUNG

                                - Tuyên truyền về cải cách hành chính.
                                """))
                .containsExactly(
                        "OBJECTIVE I.1.1", "REQUIREMENT I.2.1", "TARGET I.3.1", "TARGET I.3.2");
    }

    @Test
    void aCombinedHeadingWithoutOthersBelowGoesByTheWords() {
        assertThat(
                        aims(
                                """
                                I. MỤC ĐÍCH VÀ YÊU CẦU

                                1. Nâng cao nhận thức của công chức.

                                2. Việc tuyên truyền phải thiết thực.

                                II. QUAN ĐIỂM, MỤC TIÊU

                                1. Tạo chuyển biến về kỷ luật, kỷ cương.

                                2. Trên 95% hồ sơ được giải quyết đúng hạn.
                                """))
                .containsExactly(
                        "OBJECTIVE I.1", "REQUIREMENT I.2", "OBJECTIVE II.1", "TARGET II.2");
    }

    @Test
    void whatStandsBehindItsHeadingInOneLineIsFound() {
        List<Aim> aims =
                read(
                        """
                        I. MỤC ĐÍCH, YÊU CẦU

                        1. Mục đích: Người dân biết dịch vụ công trực tuyến.

                        2. Yêu cầu: Bảo đảm thiết thực, tiết kiệm.

                        3. Đối tượng: Toàn thể công chức.
                        """);

        assertThat(aims)
                .extracting(Aim::words)
                .containsExactly(
                        "Người dân biết dịch vụ công trực tuyến.",
                        "Bảo đảm thiết thực, tiết kiệm.");
    }

    @Test
    void anotherPartOfThePlanEndsThem() {
        assertThat(
                        aims(
                                """
                                I. MỤC TIÊU, NHIỆM VỤ

                                1. Mục tiêu

                                - Chính quyền gần dân hơn.

                                2. Nhiệm vụ

                                - Xây dựng 12 chuyên mục.
                                """))
                .containsExactly("OBJECTIVE I.1.1");
    }

    @Test
    void aSentenceThatOnlyBeginsLikeAHeadingIsNone() {
        assertThat(
                        aims(
                                """
                                I. TỔ CHỨC THỰC HIỆN

                                1. Yêu cầu các phòng, đơn vị báo cáo hằng quý.

                                2. Mục tiêu của chuyên mục do Văn phòng đề xuất.
                                """))
                .isEmpty();
    }

    @Test
    void aLineThatGroupsOthersIsNoTargetOfItsOwn() {
        List<Aim> aims =
                read(
                        """
                        I. CHỈ TIÊU

                        1. Về thủ tục hành chính

                        - 100% thủ tục được công khai.

                        2. Về chế độ công vụ

                        - 90% công chức được tập huấn.
                        """);

        assertThat(aims)
                .extracting(aim -> aim.under().orElse("") + ": " + aim.words())
                .containsExactly(
                        "Về thủ tục hành chính: 100% thủ tục được công khai.",
                        "Về chế độ công vụ: 90% công chức được tập huấn.");
    }

    private static List<String> aims(String body) {
        return read(body).stream().map(aim -> aim.kind() + " " + aim.node().path()).toList();
    }

    private static List<Aim> read(String body) {
        String text =
                "Số: 7/KH-SKHCN\nHuế, ngày 05 tháng 01 năm 2024\n\nKẾ HOẠCH\n"
                        + "Tuyên truyền cải cách hành chính năm 2024\n\n"
                        + body
                        + "\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n";
        return switch (DocumentReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> Aims.of(read.document());
            case Reading.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }
}
