package vn.lantoa.plan.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
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
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.Numbers;
import vn.lantoa.plan.reference.LegalReference.Validity;

/** {@code /references}: the office's register of the legal documents its plans rest on. */
@RestController
@RequestMapping("/references")
final class ReferenceController {

    /**
     * @param number with its symbol, {@code 76/NQ-CP}
     * @param validTo the first day it is not in force any more
     */
    record NewReference(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String title,
            Optional<@Size(min = 1, max = 200) String> issuer,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            Optional<@Size(min = 1, max = 60) String> replacedBy,
            Optional<@Size(min = 1, max = 500) String> source) {

        /**
         * @throws Problem 422 for what is no document's number
         */
        LegalReference.Entry entry() {
            return new LegalReference.Entry(
                    documentNumber(),
                    issuer.map(String::strip),
                    date,
                    title.strip(),
                    new Validity(validFrom, validTo, replacedBy.map(String::strip)),
                    source.map(String::strip));
        }

        private DocumentNumber documentNumber() {
            String text = Normalizer.normalize(number, Normalizer.Form.NFC).replaceAll("\\s+", "");
            return Numbers.whole(text)
                    .orElseThrow(
                            () ->
                                    Problem.invalid(
                                            List.of(FieldFault.at("/number", "reference.number"))));
        }
    }

    /**
     * The validity from now on, as a whole: without {@code validTo} no end is known.
     *
     * @param validFrom stays as it is when it is not given
     */
    record NewValidity(
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            Optional<@Size(min = 1, max = 60) String> replacedBy) {

        Validity after(Validity before) {
            return new Validity(validFrom.or(before::from), validTo, replacedBy.map(String::strip));
        }
    }

    private final LegalReferences references;
    private final DomainClock clock;

    ReferenceController(LegalReferences references, DomainClock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** 409, naming the entry there is, for the same number of the same day. */
    @PostMapping
    ResponseEntity<ReferenceView> register(@RequestBody NewReference reference, Command by) {
        return Answers.created(
                references.register(reference.entry(), by), "/references", this::view);
    }

    /** An end in the past is told as {@code LegalBasisExpired}. */
    @PostMapping("/{id}/validity")
    ResponseEntity<ReferenceView> changeValidity(
            @PathVariable String id, @RequestBody NewValidity validity, Command by) {
        return Answers.changed(
                references.change(
                        id,
                        by,
                        entry -> entry.changeValidity(validity.after(entry.validity()), by)),
                this::view);
    }

    @GetMapping("/{id}")
    ResponseEntity<ReferenceView> find(@PathVariable String id, Actor by) {
        return references
                .find(id, by)
                .map(entry -> Answers.found(entry, this::view))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By date, the newest first; of one state by the day it ends.
     *
     * @param number in any spelling; a number is given anew every year
     * @param state today; a page may then have fewer than {@code limit}
     */
    @GetMapping
    Page<ReferenceView> list(
            @RequestParam Optional<String> number,
            @RequestParam Optional<ReferenceView.State> state,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        int most = Limits.of(limit);
        if (state.isEmpty()) {
            return references.list(number, most, after, by).map(this::view);
        }
        boolean ended = state.get() == ReferenceView.State.EXPIRED;
        Page<ReferenceView> page =
                references.list(ended, today(), number, most, after, by).map(this::view);
        return new Page<>(
                page.items().stream().filter(entry -> entry.state() == state.get()).toList(),
                page.next());
    }

    private ReferenceView view(Stored<LegalReference> stored) {
        return ReferenceView.of(stored, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
    }
}
