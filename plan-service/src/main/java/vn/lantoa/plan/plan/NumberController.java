package vn.lantoa.plan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.number.NumberReservation;
import vn.lantoa.plan.number.Numbers;
import vn.lantoa.plan.number.Register;

/** A plan's number, and the yearly registers the numbers stand in. */
@RestController
final class NumberController {

    static final String ISSUER = "\\p{Lu}[\\p{L}\\d]{0,14}(-\\p{Lu}[\\p{L}\\d]{0,14}){0,3}";
    private static final String TYPE = "\\p{Lu}\\p{L}{0,9}";
    static final int LARGEST = 999_999;

    /**
     * @param sequence a chosen number; by default the next free one
     * @param date the document's, today or before; its year is that of the register
     * @param issuer symbol of the office, where the document does not say it: "SNgV"
     * @param type symbol of the type, where it is none that Decree 30/2020/NĐ-CP names
     */
    record NewNumber(
            Optional<@Min(1) @Max(LARGEST) Integer> sequence,
            Optional<LocalDate> date,
            Optional<@Pattern(regexp = ISSUER) String> issuer,
            Optional<@Pattern(regexp = TYPE) String> type) {

        PlanNumbers.Wanted wanted() {
            return new PlanNumbers.Wanted(sequence, date, issuer, type);
        }
    }

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * A line of a register.
     *
     * @param number as the document bears it
     * @param plan id of the plan it was given to
     * @param reason why it was voided
     */
    record Entry(
            int sequence,
            String number,
            NumberReservation.Status status,
            String plan,
            Optional<String> title,
            Optional<LocalDate> date,
            Optional<String> reason) {

        static Entry of(NumberReservation kept) {
            return new Entry(
                    kept.place().sequence(),
                    kept.place().number(),
                    kept.status(),
                    kept.plan(),
                    Optional.empty(),
                    Optional.empty(),
                    kept.reason());
        }

        static Entry of(Register.Place place, Plan plan) {
            return new Entry(
                    place.sequence(),
                    plan.number().map(DocumentNumber::text).orElseGet(place::number),
                    plan.status().issued()
                            ? NumberReservation.Status.ISSUED
                            : NumberReservation.Status.RESERVED,
                    plan.id(),
                    Optional.of(plan.title()),
                    plan.date(),
                    Optional.empty());
        }
    }

    private final Plans plans;
    private final PlanNumbers given;
    private final Numbers numbers;

    NumberController(Plans plans, PlanNumbers given, Numbers numbers) {
        this.plans = plans;
        this.given = given;
        this.numbers = numbers;
    }

    /**
     * Keeps a number for a draft. 409 naming the plan that has a chosen one; 422 naming the issuer
     * where the document does not say it.
     */
    @PostMapping("/plans/{id}/number")
    ResponseEntity<PlanSummary> number(
            @PathVariable String id, @RequestBody NewNumber number, Command by) {
        return Answers.changed(given.number(id, number.wanted(), by), PlanSummary::of);
    }

    /** The number stays in the register, with the reason, and is not given again. */
    @PostMapping("/plans/{id}/number/voiding")
    ResponseEntity<PlanSummary> giveUp(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(
                given.giveUp(id, TypedText.clean(reason.reason()), by), PlanSummary::of);
    }

    /** Issues a plan; one that has no number and date yet gets them. */
    @PostMapping("/plans/{id}/issuance")
    ResponseEntity<PlanSummary> issue(
            @PathVariable String id,
            @RequestBody(required = false) Optional<NewNumber> number,
            Command by) {
        return Answers.changed(
                given.issue(
                        id, number.map(NewNumber::wanted).orElse(PlanNumbers.Wanted.NOTHING), by),
                PlanSummary::of);
    }

    /**
     * A yearly register in the order of its numbers: those kept here, those of issued plans, those
     * that documents brought along, and the voided ones with their reasons.
     *
     * @param after {@code next} of the page before: the last number on it
     */
    @GetMapping("/number-registers/{issuer}/{type}/{year}")
    Page<Entry> register(
            @PathVariable String issuer,
            @PathVariable String type,
            @PathVariable int year,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<@Min(0) @Max(LARGEST) Integer> after,
            Actor by) {
        if (!by.isAnyOf(Role.FOCAL_POINT, Role.LEADER)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "number.register-not-allowed");
        }
        Register register = new Register(TypedText.clean(issuer), TypedText.clean(type), year);
        int most = Limits.of(limit);
        int from = after.orElse(0) + 1;
        TreeMap<Integer, Entry> lines = new TreeMap<>();
        numbers.list(register, from, most, by)
                .forEach(kept -> lines.put(kept.place().sequence(), Entry.of(kept)));
        for (Plan plan : plans.numbered(register, from, most, by)) {
            plan.register()
                    .flatMap(Register::place)
                    .ifPresent(place -> lines.put(place.sequence(), Entry.of(place, plan)));
        }
        List<Entry> page = lines.values().stream().limit(most).toList();
        return new Page<>(
                page,
                page.size() < most
                        ? Optional.empty()
                        : Optional.of(String.valueOf(page.getLast().sequence())));
    }
}
