package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence ends. */
class SentencesTest {

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(Sentences.of("Kết quả năm 2023. Việc còn lại của tỉnh. “Một cửa” thì sao"))
                .containsExactly(
                        "Kết quả năm 2023.", "Việc còn lại của tỉnh.", "“Một cửa” thì sao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành",
                "Họp tại TP. Hà Tĩnh",
                "Y tế; bảo hiểm... Các lĩnh vực khác",
                "Kỹ năng.... Và nghiệp vụ",
                "Do Đ/c Nguyễn V. An chủ trì",
                "Trong 3.5 ngày, v.v. và hơn nữa"
            })
    void otherStopsDoNot(String text) {
        assertThat(Sentences.of(text)).containsExactly(text);
    }

    @Test
    void aLongSentenceIsCutAtItsLastClauseThatFits() {
        String clause = "Đơn giản hóa thủ tục hành chính của các cơ quan, đơn vị";

        assertThat(Sentences.title(clause + "; " + "và nhiều việc khác nữa ".repeat(9)))
                .isEqualTo(clause + "…");
    }

    @Test
    void withoutAClauseItIsCutAtAWord() {
        assertThat(Sentences.title("chữ ".repeat(60)))
                .hasSizeLessThanOrEqualTo(121)
                .endsWith("chữ…");
    }

    @Test
    void aWordLongerThanATitleIsCutBetweenLetters() {
        assertThat(Sentences.title("𝒳".repeat(200))).hasSizeLessThanOrEqualTo(121).endsWith("𝒳…");
    }
}
