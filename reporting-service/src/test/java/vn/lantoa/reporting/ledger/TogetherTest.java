package vn.lantoa.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Several values in one text. */
class TogetherTest {

    @Example
    void theOrderInWhichTheyAreGivenDoesNotMatterAndNoneIsTwice() {
        assertThat(Together.of(List.of("CITIZEN", "BUSINESS", "CITIZEN")))
                .isEqualTo(Together.of(List.of("BUSINESS", "CITIZEN")))
                .contains("BUSINESS+CITIZEN");
    }

    @Example
    void nothingTogetherIsNothing() {
        assertThat(Together.of(List.of())).isEmpty();
    }

    @Example
    void aValueIsFoundAmongOthersButNotInsideThem() {
        assertThat(has("BUSINESS+CITIZEN", "CITIZEN")).isTrue();
        assertThat(has("BUSINESS+CITIZEN", "BUSINESS")).isTrue();
        assertThat(has("CITIZEN", "CITIZEN")).isTrue();
        assertThat(has("SENIOR_CITIZEN", "CITIZEN")).isFalse();
        assertThat(has("CITIZENS+STAFF", "CITIZEN")).isFalse();
    }

    @Property
    void whateverTheValuesAreTheyComeBackAndAreFound(
            @ForAll @NotEmpty @Size(max = 4)
                    Set<
                                    @StringLength(min = 1, max = 4)
                                    @Chars({'+', '%', '2', '5', 'B', '\\', 'E', 'Q', '.'})
                                    @CharRange(from = 'a', to = 'b') String>
                            values,
            @ForAll
                    @StringLength(min = 1, max = 4)
                    @Chars({'+', '%', '2', '5', 'B', '\\', 'E', '.'})
                    String other) {
        Optional<String> together = Together.of(values);

        assertThat(together.map(Together::values)).contains(List.copyOf(new TreeSet<>(values)));
        assertThat(values).allMatch(value -> has(together.orElseThrow(), value));
        assertThat(has(together.orElseThrow(), other)).isEqualTo(values.contains(other));
    }

    private static boolean has(String together, String value) {
        return Pattern.compile(Together.patternOf(value)).matcher(together).find();
    }
}
