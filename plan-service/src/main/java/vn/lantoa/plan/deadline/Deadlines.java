package vn.lantoa.plan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Deadline.Reason;

/**
 * Reads deadlines in the language of offices. What the words leave open stays a question: nothing
 * is guessed. Any text is read, in time linear in its length.
 */
public final class Deadlines {

    /**
     * A deadline inside a sentence.
     *
     * @param from offset of its first character, {@code to} after its last
     */
    public record Found(int from, int to, Deadline deadline) {}

    private static final Word[] BETWEEN = {
        Word.COMMA, Word.AND, Word.DASH, Word.UNTIL, Word.OPEN, Word.CLOSE, Word.OF, Word.SLASH
    };

    private Deadlines() {}

    /**
     * The deadline a phrase says, such as a cell's.
     *
     * @param planYear the one year that is planned; empty if there are several
     * @param issued the document's date
     */
    public static Deadline read(
            String phrase, Optional<Integer> planYear, Optional<LocalDate> issued) {
        String words = phrase.strip();
        Tokens tokens = Tokens.of(words);
        if (tokens.size() == 0 || !hasLetterOrFigure(words)) {
            return Deadline.Ask.because(words, Reason.ABSENT);
        }
        List<Mention> mentions = Mentions.in(tokens);
        if (mentions.isEmpty()) {
            return Deadline.Ask.because(words, nothingFound(tokens));
        }
        return new Judgement(tokens, words, planYear, issued)
                .of(mentions, numberLeftOver(tokens, mentions));
    }

    private static boolean hasLetterOrFigure(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Reason nothingFound(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Word.EVERY)) {
                return Reason.VAGUE;
            }
        }
        return Reason.UNREADABLE;
    }

    /** A number that no mention has, or a stroke beside one: there may be a date more. */
    private static boolean numberLeftOver(Tokens tokens, List<Mention> mentions) {
        int at = 0;
        for (Mention mention : mentions) {
            if (hasNumber(tokens, at, mention.from())
                    || tokens.is(mention.from() - 1, Word.SLASH)
                    || tokens.is(mention.to(), Word.SLASH)) {
                return true;
            }
            if (isReference(mention)) {
                return false;
            }
            at = mention.to();
        }
        return hasNumber(tokens, at, tokens.size());
    }

    /** "Theo Nghị định số 32/2024/NĐ-CP": its numbers are those of something else. */
    private static boolean isReference(Mention mention) {
        return mention.meaning() instanceof Mention.Open(var reason, var days)
                && reason == Reason.RELATIVE
                && days.isEmpty();
    }

    private static boolean hasNumber(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Word.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** The deadlines that a sentence announces: "trước ngày …", "định kỳ …", "xong trong …". */
    public static List<Found> in(
            String sentence, Optional<Integer> planYear, Optional<LocalDate> issued) {
        Tokens tokens = Tokens.of(sentence);
        List<Found> found = new ArrayList<>();
        for (List<Mention> group : groups(tokens, Mentions.in(tokens))) {
            int from = group.getFirst().from();
            int to = group.getLast().to();
            Deadline deadline =
                    new Judgement(tokens, tokens.words(from, to), planYear, issued)
                            .of(group, false);
            if (group.stream().anyMatch(Deadlines::announced) && saysWhen(deadline)) {
                found.add(new Found(tokens.at(from).from(), tokens.at(to - 1).to(), deadline));
            }
        }
        return found;
    }

    /** Mentions with nothing but marks and small words between them belong together. */
    private static List<List<Mention>> groups(Tokens tokens, List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        int end = -1;
        for (Mention mention : mentions) {
            boolean together = end >= 0 && tokens.skip(end, BETWEEN) >= mention.from();
            if (!together) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(mention);
            end = mention.to();
        }
        return groups;
    }

    private static boolean announced(Mention mention) {
        Mention.Lead lead = mention.lead();
        boolean strong = lead.announced() || lead.before();
        return switch (mention.meaning()) {
            case Mention.Times(var terms, var range) ->
                    strong || (lead.within() && !terms.getLast().isWholeYear());
            case Mention.Rhythms(var rhythms, var every, var plain) -> every || strong;
            case Mention.BareDay bare -> false;
            case Mention.Open(var reason, var days) ->
                    days.isPresent() && (strong || lead.within());
        };
    }

    private static boolean saysWhen(Deadline deadline) {
        return switch (deadline) {
            case Deadline.On on -> true;
            case Deadline.Recurring recurring -> true;
            case Deadline.Ask ask ->
                    switch (ask.reason()) {
                        case WORKING_DAYS, YEAR, SEVERAL, IMPOSSIBLE -> true;
                        case RELATIVE -> ask.days().isPresent();
                        case ABSENT, ONGOING, VAGUE, UNREADABLE -> false;
                    };
        };
    }
}
