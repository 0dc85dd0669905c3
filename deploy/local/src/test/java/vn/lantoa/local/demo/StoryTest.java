package vn.lantoa.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The story holds together. */
class StoryTest {

    @Test
    void timeOnlyGoesForwardAndEndsOnThe16thOfMarch2023() {
        List<OffsetDateTime> times = new ArrayList<>();
        for (Step step : Demo.story()) {
            if (step instanceof Step.Move(var to)) {
                times.add(OffsetDateTime.parse(to));
            }
        }

        assertThat(times).isSorted().hasSizeGreaterThan(10).startsWith(Beginning.AT);
        assertThat(times.getLast()).isEqualTo(OffsetDateTime.parse("2023-03-16T08:30+07:00"));
    }

    @Test
    void nothingIsSpokenOfBeforeItIsThere() {
        Set<String> made = new HashSet<>();
        for (Step step : Demo.story()) {
            assertThat(made).as(step.toString()).containsAll(spokenOf(step));
            made(step).forEach(name -> assertThat(made.add(name)).as(name).isTrue());
        }
    }

    private static List<String> spokenOf(Step step) {
        return switch (step) {
            case Step.Move move -> List.of();
            case Step.Letterhead letterhead -> List.of();
            case Step.Import plan -> List.of();
            case Step.Draft draft -> List.of();
            case Step.Act act -> named(act.at() + act.body());
            case Step.Column column -> List.of();
            case Step.Task task -> List.of(task.plan());
            case Step.Complete done -> List.of(done.task(), done.article());
            case Step.Article article ->
                    Stream.of(
                                    Stream.of(article.plan()),
                                    article.column().stream(),
                                    article.task().stream())
                            .flatMap(names -> names)
                            .toList();
            case Step.Withdraw(var article, var reason) -> List.of(article);
            case Step.Return(var article, var reason) -> List.of(article);
        };
    }

    private static List<String> named(String command) {
        return Pattern.compile("\\{([a-z0-9-]+)}")
                .matcher(command)
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private static List<String> made(Step step) {
        return switch (step) {
            case Step.Import plan -> List.of(plan.as());
            case Step.Act act -> List.of(act.as());
            case Step.Column column -> List.of(column.as());
            case Step.Task task -> List.of(task.as());
            case Step.Article article -> List.of(article.as());
            case Step.Draft draft -> List.of(draft.as());
            case Step.Letterhead letterhead -> List.of();
            case Step.Move move -> List.of();
            case Step.Complete done -> List.of();
            case Step.Withdraw taken -> List.of();
            case Step.Return given -> List.of();
        };
    }
}
