package vn.lantoa.plan.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;

/** {@code /plans/{id}/gaps}: what a plan lacks, of a draft too. */
@RestController
final class GapController {

    /**
     * @param counts how many there are of each code, whatever the page and the filters
     * @param total how many the filters leave
     */
    record GapPage(
            List<Gap> items, Optional<String> next, int total, Map<Gap.Code, Integer> counts) {}

    private final Gaps gaps;
    private final Messages messages;

    GapController(Gaps gaps, Messages messages) {
        this.gaps = gaps;
        this.messages = messages;
    }

    /**
     * In the plan's order.
     *
     * @param code only these, as {@code severity}
     * @param after {@code next} of the page before
     */
    @GetMapping("/plans/{id}/gaps")
    GapPage list(
            @PathVariable String id,
            @RequestParam Optional<List<Gap.Code>> code,
            @RequestParam Optional<List<Gap.Severity>> severity,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by,
            Locale reader) {
        int most = Limits.of(limit);
        int from = after.map(GapController::place).orElse(0);
        List<Gap.Found> all = gaps.of(id, by);
        Map<Gap.Code, Integer> counts = new EnumMap<>(Gap.Code.class);
        all.forEach(gap -> counts.merge(gap.code(), 1, Integer::sum));
        List<Gap.Found> wanted = new ArrayList<>(all);
        wanted.removeIf(gap -> code.filter(some -> !some.contains(gap.code())).isPresent());
        wanted.removeIf(
                gap -> severity.filter(some -> !some.contains(gap.code().severity())).isPresent());
        int to = Math.min(wanted.size(), from + most);
        return new GapPage(
                wanted.subList(Math.min(from, to), to).stream()
                        .map(gap -> inWords(gap, reader))
                        .toList(),
                to < wanted.size() ? Optional.of(Integer.toString(to)) : Optional.empty(),
                wanted.size(),
                counts);
    }

    private static int place(String after) {
        if (!after.matches("\\d{1,6}")) {
            throw Problem.invalid(List.of(FieldFault.at("after", "field.invalid")));
        }
        return Integer.parseInt(after);
    }

    private Gap inWords(Gap.Found gap, Locale reader) {
        return new Gap(
                gap.code(),
                gap.code().severity(),
                gap.subject(),
                messages.text(reader, "trace.gap." + gap.code(), gap.arguments().toArray()),
                gap.link());
    }
}
