package vn.lantoa.plan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.edition.Likeness;
import vn.lantoa.plan.objective.StatedValue;
import vn.lantoa.plan.objective.StatedValues;
import vn.lantoa.plan.wordlist.WordList;

/** What a measure of a target can be made from, each with its source; nothing is made up. */
@Component
final class MeasureSuggestions {

    private static final WordList WORDS =
            WordList.beside(MeasureSuggestions.class, "baseline.properties");
    private static final List<String> PUBLISHED = WORDS.phrasesInLowerCase("published");
    private static final double LIKE = Double.parseDouble(WORDS.value("like"));
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CLAUSE = Pattern.compile("(?<=;)\\s+|(?<=[.])\\s+(?=\\p{Lu})");

    private final Targets targets;
    private final PublishedItems published;
    private final Messages messages;

    MeasureSuggestions(Targets targets, PublishedItems published, Messages messages) {
        this.targets = targets;
        this.published = published;
        this.messages = messages;
    }

    List<Suggestion> of(Target target, Actor by, Locale reader) {
        List<Suggestion> all = new ArrayList<>();
        for (StatedValue value : StatedValues.of(target.stated().words())) {
            all.add(stated(value, reader));
        }
        int before = target.stated().year() - 1;
        List<Suggestion> baselines = new ArrayList<>();
        previous(target, targets.measured(before, by), reader).ifPresent(baselines::add);
        if (isOfWhatIsPublished(target.stated().words())) {
            published
                    .in(before, by.organisation())
                    .map(year -> published(before, year, reader))
                    .ifPresent(baselines::add);
        }
        all.addAll(baselines);
        if (baselines.isEmpty()) {
            all.add(none(before, reader));
        }
        return all;
    }

    /** What its words may be split into: their clauses, where there are several. */
    static List<String> parts(Target target) {
        List<String> clauses =
                CLAUSE.splitAsStream(target.stated().words())
                        .map(clause -> clause.replaceFirst("[;.,\\s]+$", ""))
                        .filter(clause -> !clause.isBlank())
                        .limit(Stated.MOST_PARTS)
                        .toList();
        return clauses.size() < 2 || target.stated().part().isPresent() ? List.of() : clauses;
    }

    private Suggestion stated(StatedValue value, Locale reader) {
        return new Suggestion(
                Suggestion.Kind.STATED,
                Optional.of(value.value()),
                Optional.of(value.unit()),
                switch (value.bound()) {
                    case AT_LEAST -> Optional.of(Measure.Direction.AT_LEAST);
                    case AT_MOST -> Optional.of(Measure.Direction.AT_MOST);
                    case UNSAID -> Optional.empty();
                },
                Optional.empty(),
                Optional.empty(),
                messages.text(reader, "target.source.stated", value.words()),
                Optional.empty());
    }

    /** The likest of the year before, if it is like enough. */
    private Optional<Suggestion> previous(Target target, List<Target> measured, Locale reader) {
        record Like(Target target, double likeness) {}
        String words = bare(target.stated().words());
        return measured.stream()
                .map(other -> new Like(other, Likeness.of(words, bare(other.stated().words()))))
                .filter(like -> like.likeness() >= LIKE)
                .max(Comparator.comparingDouble(Like::likeness))
                .map(Like::target)
                .flatMap(like -> like.measure().map(m -> previous(like, m, reader)));
    }

    private Suggestion previous(Target like, Measure measure, Locale reader) {
        String year = Integer.toString(like.stated().year());
        return new Suggestion(
                Suggestion.Kind.PREVIOUS_YEAR,
                Optional.of(measure.value()),
                Optional.of(measure.unit()),
                Optional.of(measure.direction()),
                Optional.of(measure.indicator()),
                Optional.of(year),
                messages.text(reader, "target.source.previous", year, like.stated().words()),
                Optional.of(like.id()));
    }

    private Suggestion published(int before, PublishedItems.Year year, Locale reader) {
        return new Suggestion(
                Suggestion.Kind.PUBLISHED,
                Optional.of(BigDecimal.valueOf(year.items())),
                Optional.of(WORDS.value("published.unit")),
                Optional.empty(),
                Optional.of("article.published"),
                Optional.of(Integer.toString(before)),
                messages.text(
                        reader,
                        "target.source.published",
                        WrittenTime.day(year.first(), reader),
                        WrittenTime.day(year.last(), reader)),
                Optional.empty());
    }

    private Suggestion none(int before, Locale reader) {
        return new Suggestion(
                Suggestion.Kind.NO_BASELINE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Integer.toString(before)),
                messages.text(reader, "target.source.none"),
                Optional.empty());
    }

    private static boolean isOfWhatIsPublished(String words) {
        String spaced = " " + bare(words) + " ";
        return PUBLISHED.stream().anyMatch(phrase -> spaced.contains(" " + bare(phrase) + " "));
    }

    private static String bare(String words) {
        String timeless = YEAR.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return NO_WORD.matcher(timeless).replaceAll(" ").strip();
    }
}
