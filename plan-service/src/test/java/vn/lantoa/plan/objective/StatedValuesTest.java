package vn.lantoa.plan.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures in the words of a target. */
class StatedValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100% TTHC được niêm yết                   | 100   | %          | UNSAID   | 100%
                    Tỷ lệ đạt trên 95 %                       | 95    | %          | AT_LEAST | 95 %
                    Đăng ít nhất 1.200 tin, bài mỗi năm       | 1200  | tin, bài   | AT_LEAST | 1.200 tin, bài
                    Hài lòng từ 90,5% trở lên                 | 90.5  | %          | AT_LEAST | 90,5%
                    Thời gian chờ không quá 15 phút           | 15    | phút       | AT_MOST  | 15 phút
                    Tổ chức 02 hội nghị phổ biến              | 2     | hội nghị   | UNSAID   | 02 hội nghị
                    """)
    void areReadWithWhatTheyCount(
            String words, String value, String unit, StatedValue.Bound bound, String exact) {
        List<StatedValue> values = StatedValues.of(words);

        assertThat(values).hasSize(1);
        StatedValue found = values.getFirst();
        assertThat(found.value()).isEqualByComparingTo(value);
        assertThat(found.unit()).isEqualTo(unit);
        assertThat(found.bound()).isEqualTo(bound);
        assertThat(words.substring(found.from(), found.to())).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tăng cường thời lượng tin, bài",
                "Thực hiện Quyết định số 45/2023/QĐ-UBND ngày 12/5/2023",
                "Lộ trình năm 2023 và giai đoạn 2021-2030",
                "Hỗ trợ tối đa doanh nghiệp"
            })
    void wordsWithoutAFigureHaveNone(String words) {
        assertThat(StatedValues.of(words)).isEmpty();
    }
}
