package vn.lantoa.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Mention.BareDay;
import vn.lantoa.plan.deadline.Mention.Lead;
import vn.lantoa.plan.deadline.Mention.Meaning;
import vn.lantoa.plan.deadline.Mention.Open;
import vn.lantoa.plan.deadline.Terms.Found;

/** Finds every piece of a phrase that says when, from left to right. */
final class Mentions {

    private static final int LONGEST_LEAD = 8;

    private final Tokens tokens;
    private final Terms terms;
    private final Rhythms rhythms;

    private Mentions(Tokens tokens) {
        this.tokens = tokens;
        this.terms = new Terms(tokens);
        this.rhythms = new Rhythms(tokens, terms);
    }

    static List<Mention> in(Tokens tokens) {
        Mentions mentions = new Mentions(tokens);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Mention> mention = mentions.at(at);
            mention.ifPresent(found::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Mention> at(int i) {
        Found<Lead> lead = lead(i);
        return meaning(lead.next(), lead.value())
                .map(found -> new Mention(found.value(), lead.value(), i, found.next()));
    }

    private Optional<Found<Meaning>> meaning(int i, Lead lead) {
        return open(i).or(() -> rhythms.at(i))
                .or(() -> terms.at(i).map(times -> new Found<>(times.value(), times.next())))
                .or(() -> bareDay(i))
                .or(() -> bareUnit(i, lead));
    }

    /** The words before a deadline; "trước 16 giờ ngày 15/6" still has the day itself. */
    private Found<Lead> lead(int i) {
        boolean announced = false;
        boolean within = false;
        boolean before = false;
        boolean until = false;
        boolean starts = false;
        boolean end = false;
        int at = i;
        int step = 1;
        while (step > 0 && at < i + LONGEST_LEAD) {
            step = 1;
            switch (tokens.word(at)) {
                case LEAD -> announced = true;
                case WITHIN -> within = true;
                case BEFORE -> before = true;
                case UNTIL -> until = true;
                case FROM -> starts = true;
                case END -> end = true;
                case OF, WHOLE, REPORT, COLON -> {
                    // says nothing by itself
                }
                default -> {
                    step = timeOfDay(at);
                    announced |= before && step > 0;
                    before &= step == 0;
                }
            }
            at += step;
        }
        return new Found<>(new Lead(announced, within, before, until, starts, end), at);
    }

    /** How many tokens "16 giờ 30 phút", "16h30", "16:30" has; 0 if it is none. */
    private int timeOfDay(int i) {
        if (tokens.isOneOf(i, Word.DASH, Word.UNTIL)) {
            int end = tokens.isShort(i + 1) ? timeOfDay(i + 1) : 0;
            return end > 0 ? end + 1 : 0;
        }
        if (!tokens.isShort(i)) {
            return 0;
        }
        if (tokens.is(i + 1, Word.COLON) && tokens.isShort(i + 2)) {
            return 3;
        }
        if (!tokens.is(i + 1, Word.HOUR)) {
            return 0;
        }
        int at = tokens.isShort(i + 2) && !tokens.is(i + 3, Word.SLASH) ? i + 3 : i + 2;
        return tokens.skip(at, Word.MINUTE) - i;
    }

    private Optional<Found<Meaning>> open(int i) {
        return switch (tokens.word(i)) {
            case ONGOING -> open(Deadline.Reason.ONGOING, i + 1);
            case RELATIVE -> open(Deadline.Reason.RELATIVE, i + 1);
            case VAGUE -> open(Deadline.Reason.VAGUE, i + 1);
            case OTHER_YEAR -> open(Deadline.Reason.YEAR, i + 1);
            case NUMBER -> days(i);
            case WEEK ->
                    tokens.isShort(i + 1) ? open(Deadline.Reason.VAGUE, i + 2) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Found<Meaning>> open(Deadline.Reason reason, int next) {
        return Optional.of(new Found<>(new Open(reason, Optional.empty()), next));
    }

    /** "05 ngày làm việc", "05 (năm) ngày", "30 ngày": counted from something. */
    private Optional<Found<Meaning>> days(int i) {
        int at = tokens.is(i + 1, Word.OPEN) ? i + 4 : i + 1;
        boolean bracketed = at == i + 1 || tokens.is(i + 3, Word.CLOSE);
        if (!bracketed || !tokens.is(at, Word.DAY) || tokens.is(at + 1, Word.NUMBER)) {
            return Optional.empty();
        }
        boolean working = tokens.is(at + 1, Word.WORKING);
        return Optional.of(
                new Found<>(
                        new Open(
                                working ? Deadline.Reason.WORKING_DAYS : Deadline.Reason.RELATIVE,
                                Optional.of(tokens.value(i))),
                        working ? at + 2 : at + 1));
    }

    private Optional<Found<Meaning>> bareDay(int i) {
        int name = tokens.is(i, Word.DAY) ? i + 1 : i;
        Optional<Found<Meaning>> weekday =
                rhythms.weekday(name)
                        .map(
                                day ->
                                        new Found<>(
                                                new BareDay(List.of(), Optional.of(day)),
                                                name + 1));
        if (weekday.isPresent() || !tokens.is(i, Word.DAY) || !tokens.isShort(i + 1)) {
            return weekday;
        }
        Found<List<Integer>> days = terms.list(i + 1, Word.DAY);
        return Optional.of(new Found<>(new BareDay(days.value(), Optional.empty()), days.next()));
    }

    /** "Cuối quý", "trong tháng", "6 tháng": which one, from when? */
    private Optional<Found<Meaning>> bareUnit(int i, Lead lead) {
        boolean unit = tokens.isOneOf(i, Word.WEEK, Word.MONTH, Word.QUARTER);
        if (unit && (lead.announced() || lead.within() || lead.end() || lead.before())) {
            return open(Deadline.Reason.VAGUE, i + 1);
        }
        boolean duration =
                tokens.isShort(i)
                        && tokens.isOneOf(i + 1, Word.WEEK, Word.MONTH, Word.YEAR, Word.QUARTER)
                        && !tokens.is(i + 2, Word.NUMBER);
        return duration ? open(Deadline.Reason.RELATIVE, i + 2) : Optional.empty();
    }
}
