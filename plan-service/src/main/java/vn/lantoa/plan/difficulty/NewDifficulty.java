package vn.lantoa.plan.difficulty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;

/**
 * A difficulty to be reported, as {@code POST /difficulties} takes it.
 *
 * @param reporter the locality or agency it is reported for; without it, the own unit
 */
record NewDifficulty(
        @NotBlank @Size(max = Account.LONGEST_TITLE) String title,
        @NotBlank @Size(max = Account.LONGEST_TEXT) String description,
        Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TEXT) String> rootCause,
        Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TEXT) String> proposal,
        Optional<@Pattern(regexp = WORDS) @Size(max = 200) String> field,
        Optional<@Pattern(regexp = WORDS) @Size(max = 100) String> plan,
        Optional<@Pattern(regexp = WORDS) @Size(max = 20) String> topic,
        Optional<@Pattern(regexp = WORDS) @Size(max = 100) String> task,
        @Size(max = MOST_EVIDENCE) List<@NotBlank @Size(max = 100) String> evidence,
        Optional<@Valid NewReporter> reporter) {

    static final String WORDS = "(?s).*\\S.*";
    static final int MOST_EVIDENCE = 50;

    /** Either of a unit or of a name. */
    record NewReporter(
            Optional<@Pattern(regexp = WORDS) @Size(max = 60) String> unit,
            Optional<@Pattern(regexp = WORDS) @Size(max = 200) String> name,
            Optional<@Pattern(regexp = WORDS) @Size(max = 60) String> documentNumber,
            Optional<LocalDate> documentDate) {

        Reporter.Behalf behalf() {
            return new Reporter.Behalf(
                    unit.map(TypedText::clean),
                    name.map(TypedText::clean),
                    documentNumber.map(TypedText::clean),
                    documentDate);
        }
    }

    /** What the reporter adds or says in other words; what is not given stays. */
    record Supplement(
            Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TITLE) String> title,
            Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TEXT) String> description,
            Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TEXT) String> rootCause,
            Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TEXT) String> proposal,
            Optional<@Size(max = MOST_EVIDENCE) List<@NotBlank @Size(max = 100) String>> evidence) {

        Account of(Account before) {
            return new Account(
                    title.map(TypedText::clean).orElse(before.title()),
                    description.map(TypedText::clean).orElse(before.description()),
                    rootCause.map(TypedText::clean).or(before::rootCause),
                    proposal.map(TypedText::clean).or(before::proposal),
                    before.field(),
                    before.plan(),
                    before.topic(),
                    before.task(),
                    evidence.orElse(before.evidence()));
        }
    }

    /** Many made into one. */
    record NewGroup(
            @NotNull @Size(min = 1, max = Difficulty.MOST_MEMBERS)
                    List<@NotBlank @Size(max = 100) String> members,
            @NotBlank @Size(max = Account.LONGEST_TITLE) String title,
            @NotBlank @Size(max = Account.LONGEST_TEXT) String description,
            Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TEXT) String> rootCause,
            Optional<@Pattern(regexp = WORDS) @Size(max = Account.LONGEST_TEXT) String> proposal,
            Optional<@Pattern(regexp = WORDS) @Size(max = 200) String> field,
            Optional<@Pattern(regexp = WORDS) @Size(max = 100) String> plan,
            Optional<@Pattern(regexp = WORDS) @Size(max = 20) String> topic) {}

    NewDifficulty {
        evidence = evidence == null ? List.of() : evidence;
    }

    Account account() {
        return new Account(
                TypedText.clean(title),
                TypedText.clean(description),
                rootCause.map(TypedText::clean),
                proposal.map(TypedText::clean),
                field.map(TypedText::clean),
                plan.map(String::strip),
                topic.map(TypedText::clean),
                task.map(String::strip),
                evidence);
    }
}
