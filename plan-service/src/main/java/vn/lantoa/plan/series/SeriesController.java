package vn.lantoa.plan.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /task-series}: tasks that recur; each occurrence is a task of its own. */
@RestController
@RequestMapping("/task-series")
final class SeriesController {

    /**
     * @param from occurrences due from that day on are not asked any more
     */
    record NewEnding(@NotNull LocalDate from, @NotBlank @Size(max = 1000) String reason) {}

    private final SeriesRegister register;

    SeriesController(SeriesRegister register) {
        this.register = register;
    }

    @PostMapping
    ResponseEntity<SeriesView> start(@RequestBody NewSeries series, Command by) {
        return Answers.created(register.start(series, by), "/task-series", SeriesView::of);
    }

    @PostMapping("/{id}/ending")
    ResponseEntity<SeriesView> end(
            @PathVariable String id, @RequestBody NewEnding ending, Command by) {
        String reason = TypedText.clean(ending.reason());
        return Answers.changed(register.end(id, ending.from(), reason, by), SeriesView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<SeriesView> find(@PathVariable String id, Actor by) {
        return register.find(id, by)
                .map(series -> Answers.found(series, SeriesView::of))
                .orElseThrow(Problem::notFound);
    }

    /** By their first day. */
    @GetMapping
    Page<SeriesView> list(
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing = Listing.by("from", Limits.of(limit), after).where("plan", plan);
        return register.list(listing, unit, by).map(SeriesView::of);
    }
}
