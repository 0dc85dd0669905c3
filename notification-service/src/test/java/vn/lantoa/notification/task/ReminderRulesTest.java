package vn.lantoa.notification.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.notification.task.ReminderRules.Rule;

/** Which rule is followed on which day. */
class ReminderRulesTest {

    private final ReminderRules rules =
            new ReminderRules(
                    List.of(
                            new Rule("TASK_DUE_SOON", 3, LocalDate.of(2020, 1, 1), "Thông lệ"),
                            new Rule("TASK_DUE_SOON", 5, LocalDate.of(2024, 1, 1), "Quyết định"),
                            new Rule("REPORT_DUE_SOON", 7, LocalDate.of(2020, 1, 1), "Thông lệ")));

    @Test
    void theRuleInForceOnThatDayIsFollowed() {
        assertThat(rules.daysBefore("TASK_DUE_SOON", LocalDate.of(2023, 12, 31))).hasValue(3);
        assertThat(rules.daysBefore("TASK_DUE_SOON", LocalDate.of(2024, 1, 1))).hasValue(5);
    }

    @Test
    void beforeTheFirstRuleNobodyIsReminded() {
        assertThat(rules.daysBefore("TASK_DUE_SOON", LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void theRulesThatAreDeliveredCanBeRead() {
        assertThat(new ReminderRules().daysBefore("TASK_DUE_SOON", LocalDate.of(2023, 3, 1)))
                .hasValue(3);
    }
}
