package vn.lantoa.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenTimeTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void aZeroGoesBeforeSmallDaysAndBeforeJanuaryAndFebruaryOnly() {
        assertThat(WrittenTime.day(LocalDate.of(2023, 3, 5), VIETNAMESE)).isEqualTo("05/3/2023");
        assertThat(WrittenTime.day(LocalDate.of(2023, 2, 14), VIETNAMESE)).isEqualTo("14/02/2023");
        assertThat(WrittenTime.day(LocalDate.of(2022, 12, 30), VIETNAMESE)).isEqualTo("30/12/2022");
    }

    @Test
    void aMomentIsThatOfVietnamInTheReadersLanguage() {
        Instant evening = Instant.parse("2023-03-04T18:30:00Z");

        assertThat(WrittenTime.moment(evening, VIETNAMESE)).isEqualTo("01:30 ngày 05/3/2023");
        assertThat(WrittenTime.moment(evening, Locale.UK)).isEqualTo("01:30, 5 March 2023");
    }
}
