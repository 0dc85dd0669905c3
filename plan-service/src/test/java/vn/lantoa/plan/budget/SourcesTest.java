package vn.lantoa.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a source is named in full, however much of it was typed. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource({
        "CCHC, nguồn CCHC năm 2023",
        "nguồn CCHC, nguồn CCHC năm 2023",
        "Nguồn kinh phí CCHC năm 2023, nguồn kinh phí CCHC năm 2023",
        "kinh phí chi thường xuyên, nguồn kinh phí chi thường xuyên năm 2023"
    })
    void theYearAndTheWordSourceStandThereOnce(String typed, String printed) {
        assertThat(Sources.inFull(typed, 2023)).isEqualTo(printed);
    }
}
