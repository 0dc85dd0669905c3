package vn.lantoa.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.cascade.Weighing.State;
import vn.lantoa.plan.task.Quantity;
import vn.lantoa.plan.task.TaskLine;

class WeighingTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);

    @Test
    void whatNothingCarriesOutIsMissingUnlessItWasWaived() {
        assertThat(weigh(asked("Viết bài"))).containsExactly(State.MISSING);
        assertThat(Weighing.of(asked("Viết bài"), List.of(), true).states())
                .containsExactly(State.WAIVED);
    }

    @Test
    void theSameByTheSameDayIsCarriedOut() {
        assertThat(weigh(asked("Viết bài"), by("Viết bài", NOVEMBER)))
                .containsExactly(State.CARRIED_OUT);
    }

    @Test
    void oneDayAfterIsLaterAndTheLastTaskDecides() {
        assertThat(
                        weigh(
                                asked("Viết bài"),
                                by("Viết bài", NOVEMBER.minusDays(9)),
                                by("Viết bài", NOVEMBER.plusDays(1))))
                .containsExactly(State.LATER);
    }

    @Test
    void severalTasksShareAQuantity() {
        AskedTask twelve = asked("Viết bài", 12);

        assertThat(weigh(twelve, by(5), by(7))).containsExactly(State.CARRIED_OUT);
        assertThat(weigh(twelve, by(5), by(6))).containsExactly(State.WEAKER);
    }

    @Test
    void whatCountsSomethingElseIsNotCompared() {
        AskedTask asked =
                new AskedTask(
                        "t",
                        AskedTask.Kind.TASK,
                        "Viết bài",
                        Optional.empty(),
                        Optional.of(NOVEMBER),
                        Optional.of(new Quantity(BigDecimal.TEN, "hội nghị")),
                        Optional.empty());

        assertThat(weigh(asked, by(5))).containsExactly(State.CARRIED_OUT);
        assertThat(weigh(asked("Viết bài", 12), by("Viết bài", NOVEMBER)))
                .containsExactly(State.CARRIED_OUT);
    }

    @Test
    void aLowerPercentageIsWeakerAndAnUnsaidOneIsNotGuessed() {
        AskedTask all = asked("Niêm yết 100% thủ tục");

        assertThat(weigh(all, by("Niêm yết 90% thủ tục", NOVEMBER))).containsExactly(State.WEAKER);
        assertThat(weigh(all, by("Niêm yết thủ tục", NOVEMBER))).containsExactly(State.CARRIED_OUT);
        assertThat(weigh(all, by("90% năm đầu, 95% năm sau", NOVEMBER)))
                .containsExactly(State.CARRIED_OUT);
    }

    @Test
    void aNarrowerFrequencyIsWeakerAndAWiderOneIsNot() {
        AskedTask quarterly = asked("Họp hằng quý");

        assertThat(weigh(quarterly, by("Họp hằng năm", NOVEMBER))).containsExactly(State.WEAKER);
        assertThat(weigh(quarterly, by("Họp hằng tháng", NOVEMBER)))
                .containsExactly(State.CARRIED_OUT);
    }

    private static Iterable<State> weigh(AskedTask asked, TaskLine... by) {
        return Weighing.of(asked, List.of(by), false).states();
    }

    private static AskedTask asked(String title) {
        return asked(title, Optional.empty());
    }

    private static AskedTask asked(String title, int items) {
        return asked(title, Optional.of(new Quantity(BigDecimal.valueOf(items), "tin, bài")));
    }

    private static AskedTask asked(String title, Optional<Quantity> quantity) {
        return new AskedTask(
                "t",
                AskedTask.Kind.TASK,
                title,
                Optional.of("HTQT"),
                Optional.of(NOVEMBER),
                quantity,
                Optional.empty());
    }

    private static TaskLine by(int items) {
        return by(
                "Viết bài",
                NOVEMBER,
                Optional.of(new Quantity(BigDecimal.valueOf(items), "Tin, bài")));
    }

    private static TaskLine by(String title, LocalDate due) {
        return by(title, due, Optional.empty());
    }

    private static TaskLine by(String title, LocalDate due, Optional<Quantity> quantity) {
        return new TaskLine(
                title + due,
                title,
                "HTQT",
                List.of(),
                due,
                Optional.of("p"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of("t"),
                Optional.empty(),
                quantity,
                "ASSIGNED",
                Optional.empty(),
                List.of());
    }
}
