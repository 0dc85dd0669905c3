package vn.lantoa.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines inside sentences, and in anything else. */
class DeadlinesInSentencesTest {

    private static List<Deadlines.Found> in(String sentence) {
        return Deadlines.in(sentence, Optional.of(2023), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gửi báo cáo về Văn phòng Sở trước ngày 18 hằng tháng để tổng hợp | trước ngày 18 hằng tháng
                    tổ chức kiểm tra; định kỳ hàng quý, 6 tháng, năm báo cáo Ban Giám đốc | định kỳ hàng quý, 6 tháng, năm
                    xây dựng kế hoạch, hoàn thành trong quý I/2023 và báo cáo | hoàn thành trong quý I/2023
                    gửi ý kiến chậm nhất 05 ngày làm việc kể từ ngày nhận văn bản | chậm nhất 05 ngày làm việc
                    """)
    void aDeadlineIsFoundWhereItStands(String sentence, String words) {
        assertThat(in(sentence))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(sentence.substring(found.from(), found.to()))
                                    .startsWith(words);
                            assertThat(found.deadline().words()).startsWith(words);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Kế hoạch số 514/KH-UBND ngày 26/12/2022 của UBND tỉnh",
                "Chương trình tổng thể giai đoạn 2021-2030, định hướng đến năm 2030",
                "Kinh phí được bố trí trong nguồn kinh phí năm 2023 của ngành",
                "Thường xuyên đăng tải các tin, bài",
            })
    void aDateThatNobodyAnnouncesAsADeadlineIsNone(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void anyJumbleOfDeadlineWordsIsRead() {
        String[] pieces = {
            "trước", "ngày", "15", "/", "tháng", "quý", "II", "năm", "2023", "hằng", "-", "đến",
            "(", ")", "thứ", "sáu", "tuần", "cuối", "đầu", "6", "31", ",", "lần", "và", "\n", "h"
        };
        Random random = new Random(1391);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                words.append(pieces[random.nextInt(pieces.length)]).append(i % 3 == 0 ? "" : " ");
            }

            Deadline deadline =
                    Deadlines.read(words.toString(), Optional.of(2023), Optional.empty());

            assertThat(deadline.words()).isEqualTo(words.toString().strip());
            assertThat(in(words.toString()))
                    .allSatisfy(f -> assertThat(f.from()).isLessThan(f.to()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 1, ",
                "hằng ",
                "của ",
                "1/",
                "quý I, ",
                "6 tháng, ",
                "trước ",
                "a",
                "́"
            })
    void aLongTextTakesLinearTime(String piece) {
        String text = piece.repeat(50_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Deadlines.read(text, Optional.of(2023), Optional.empty()));
    }
}
