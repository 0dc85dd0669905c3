package vn.lantoa.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as a list. */
class FindingsTest {

    @Test
    void aSlipKeepsItsIdWhenOtherWordsChange() {
        Checked before = Checked.body("- Một việc;", "- Họp hàng tuần.");
        Checked after = Checked.body("- Một việc rất khác, dài hơn;", "- Họp giao ban hàng tuần.");

        assertThat(after.only("SPELLING-HABIT").id()).isEqualTo(before.only("SPELLING-HABIT").id());
    }

    @Test
    void theSameSlipTwiceInANodeHasTwoIds() {
        Checked plan = Checked.body("- Họp hàng tuần, báo cáo hàng tuần.", "- Việc khác.");

        assertThat(plan.all("SPELLING-HABIT"))
                .extracting(Finding::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void theyStandInTheDocumentsOrder() {
        assertThat(Checked.file("1391-KH-SNgV.md").findings()).extracting(Finding::from).isSorted();
    }

    @Test
    void afterAThousandOneSaysHowManyMore() {
        String[] lines = new String[1_500];
        Arrays.fill(lines, "- Họp hàng tuần.");

        Checked plan = Checked.body(lines);

        assertThat(plan.findings()).hasSize(1_001);
        assertThat(plan.findings().getLast().code()).isEqualTo("MORE-FINDINGS");
        assertThat(plan.findings().getLast().arguments()).containsExactly("500");
    }

    @Test
    void theWordsShownAreShort() {
        Checked plan = Checked.body("- " + "Việc này ".repeat(60) + "họp hàng tuần.", "- Hai.");

        assertThat(plan.only("SPELLING-HABIT").found())
                .hasSizeLessThanOrEqualTo(80)
                .contains("hàng tuần");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages.properties", "/messages_en.properties"})
    void everyCodeHasItsMessage(String file) throws IOException {
        Properties messages = new Properties();
        try (InputStream stream = FindingsTest.class.getResourceAsStream(file)) {
            messages.load(
                    new InputStreamReader(
                            Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
        }

        assertThat(messages.stringPropertyNames())
                .containsAll(
                        Arrays.stream(Code.values())
                                .map(code -> "finding." + code.text())
                                .toList());
    }
}
