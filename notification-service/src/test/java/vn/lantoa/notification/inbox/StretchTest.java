package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.chassis.problem.Messages;

/** The names of stretches of days in words. */
class StretchTest {

    @ParameterizedTest
    @CsvSource({
        "2023-M02, tháng 02/2023, February 2023",
        "2023-M12, tháng 12/2023, December 2023",
        "2023-M03, tháng 3/2023, March 2023",
        "2023-Q1, quý I/2023, quarter I of 2023",
        "2023-Q4, quý IV/2023, quarter IV of 2023",
        "2023-W07, tuần 07/2023, week 7 of 2023",
        "2026-W53, tuần 53/2026, week 53 of 2026",
        "2023-H1, 2023-H1, 2023-H1",
        "2023-M13, 2023-M13, 2023-M13",
    })
    void aStretchIsNamedInBothLanguages(String name, String vietnamese, String english) {
        assertThat(Stretch.inWords(name, Messages.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(Stretch.inWords(name, Locale.ENGLISH)).isEqualTo(english);
    }
}
