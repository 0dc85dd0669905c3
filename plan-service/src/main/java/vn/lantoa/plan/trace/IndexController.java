package vn.lantoa.plan.trace;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.wordlist.FoldedText;

/** {@code …/topics/{code}/index-results}: how the indices a topic is about turned out. */
@RestController
@RequestMapping("/plans/{id}/topics/{code}/index-results")
final class IndexController {

    /**
     * At least one of score and rank.
     *
     * @param index in words; tone and case aside the same words are the same index
     * @param rank 1 is the best
     * @param of how many were ranked
     * @param source what says so
     */
    record NewResult(
            @NotBlank @Size(max = 200) String index,
            @NotNull @Min(1990) @Max(2100) Integer year,
            Optional<@Digits(integer = 6, fraction = 4) BigDecimal> score,
            Optional<@Min(1) @Max(10_000) Integer> rank,
            Optional<@Min(1) @Max(10_000) Integer> of,
            @NotBlank @Size(max = 500) String source) {

        void refuseFaulty() {
            List<FieldFault> faults = new ArrayList<>();
            if (score.isEmpty() && rank.isEmpty()) {
                faults.add(FieldFault.at("/rank", "trace.rank-or-score"));
            }
            if (of.flatMap(all -> rank.filter(one -> one > all)).isPresent()) {
                faults.add(FieldFault.at("/rank", "trace.rank-of"));
            }
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
        }

        IndexHistory.Result on(String plan, String topic) {
            return new IndexHistory.Result(
                    year, score, rank, of, TypedText.clean(source), plan, topic);
        }
    }

    private final IndexHistories histories;
    private final TopicRegister register;
    private final ReadPlans plans;

    IndexController(IndexHistories histories, TopicRegister register, ReadPlans plans) {
        this.histories = histories;
        this.register = register;
        this.plans = plans;
    }

    /** Each index with all its years, whichever plan they were entered under. */
    @GetMapping
    Page<IndexHistory> list(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        see(id, code, by);
        return histories.of(id, code, Limits.of(limit), after, by);
    }

    @PostMapping
    ResponseEntity<IndexHistory> enter(
            @PathVariable String id,
            @PathVariable String code,
            @RequestBody NewResult result,
            Command by) {
        see(id, code, by.actor());
        result.refuseFaulty();
        String index = TypedText.clean(result.index());
        return Answers.changed(
                histories.enter(index, result.on(id, code), owners(id, code, index, by), by),
                Stored::state);
    }

    private void see(String id, String code, Actor by) {
        if (plans.plan(id, by).topic(code).isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** Whoever was given the index, else whoever answers for the topic. */
    private List<String> owners(String plan, String code, String index, Command by) {
        Optional<TopicSettings> settings = register.find(plan, code, by.actor()).map(Stored::state);
        List<String> given =
                settings
                        .map(TopicSettings::details)
                        .orElse(TopicDetails.NONE)
                        .indexOwners()
                        .stream()
                        .filter(one -> FoldedText.of(one.index()).equals(FoldedText.of(index)))
                        .map(TopicDetails.IndexOwner::unit)
                        .toList();
        return given.isEmpty() ? settings.flatMap(TopicSettings::owner).stream().toList() : given;
    }
}
