package vn.lantoa.plan.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Mention.Meaning;
import vn.lantoa.plan.deadline.Mention.Open;
import vn.lantoa.plan.deadline.Terms.Found;

/** Reads what recurs: periods ("hằng quý, 6 tháng, năm") and days in them. */
final class Rhythms {

    private static final int MOST_IN_A_LIST = 8;
    private static final Word[] JOINS = {
        Word.COMMA,
        Word.AND,
        Word.SLASH,
        Word.DASH,
        Word.SEMICOLON,
        Word.OF,
        Word.REPORT,
        Word.WHOLE,
        Word.EVERY
    };

    private final Tokens tokens;
    private final Terms terms;

    Rhythms(Tokens tokens, Terms terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    Optional<Found<Meaning>> at(int i) {
        return rate(i).or(() -> dated(i)).or(() -> onWeekday(i)).or(() -> periods(i));
    }

    /** "02 lần/năm", "1 lần mỗi quý". */
    private Optional<Found<Meaning>> rate(int i) {
        if (terms.number(i) == 0 || !tokens.is(i + 1, Word.TIMES)) {
            return Optional.empty();
        }
        int at = tokens.skip(i + 2, Word.SLASH, Word.EVERY, Word.WITHIN, Word.OF, Word.DASH);
        return unit(at).map(unit -> new Found<>(times(i, unit.value()), unit.next()));
    }

    private Meaning times(int count, Rhythm unit) {
        return terms.number(count) == 1
                ? new Mention.Rhythms(List.of(unit), true, true)
                : new Open(Deadline.Reason.VAGUE, Optional.empty());
    }

    /** "Ngày 18 hằng tháng", "ngày 15 tháng cuối quý", "ngày cuối cùng của tháng". */
    private Optional<Found<Meaning>> dated(int i) {
        boolean named = tokens.is(i, Word.DAY);
        boolean last = named && tokens.is(i + 1, Word.END);
        int first = named ? i + 1 : i;
        if (!last && !tokens.isShort(first)) {
            return Optional.empty();
        }
        Found<List<Integer>> days =
                last ? new Found<>(List.of(), i + 2) : terms.list(first, Word.DAY);
        int behind = tokens.skip(days.next(), Word.COMMA, Word.OPEN);
        int at =
                tokens.skip(
                        tokens.is(behind, Word.EVERY) ? behind : days.next(), Word.OF, Word.EVERY);
        boolean every = tokens.is(at - 1, Word.EVERY);
        boolean joined = last || (named && at > days.next() && tokens.is(at - 1, Word.OF));
        return inMonth(at, last, every || joined)
                .map(
                        months ->
                                new Found<>(
                                        new Mention.Rhythms(
                                                List.of(
                                                        new Rhythm.Monthly(
                                                                months.value().months(),
                                                                days.value())),
                                                true,
                                                false),
                                        months.next()));
    }

    private Optional<Found<Rhythm.Monthly>> inMonth(int at, boolean last, boolean joined) {
        if (last && tokens.is(at, Word.QUARTER) && terms.number(at + 1) == 0) {
            return Optional.of(new Found<>(Rhythm.eachQuarter(3), at + 1));
        }
        if (!tokens.is(at, Word.MONTH) || terms.number(at + 1) > 0) {
            return Optional.empty();
        }
        int nth = monthOfQuarter(at + 1);
        if (nth > 0) {
            int quarter = tokens.skip(at + 2, Word.OF, Word.EVERY);
            return tokens.is(quarter, Word.QUARTER) && terms.number(quarter + 1) == 0
                    ? Optional.of(
                            new Found<>(
                                    Rhythm.eachQuarter(nth), tokens.skip(quarter + 1, Word.NEXT)))
                    : Optional.empty();
        }
        boolean next = tokens.is(at + 1, Word.NEXT);
        return joined || next
                ? Optional.of(new Found<>(Rhythm.eachMonth(), next ? at + 2 : at + 1))
                : Optional.empty();
    }

    /** "Đầu", "thứ hai", "cuối": 1, 2, 3; 0 for no such word. */
    private int monthOfQuarter(int i) {
        return switch (tokens.word(i)) {
            case BEGINNING -> 1;
            case MIDDLE -> 2;
            case END -> 3;
            case WEEKDAY -> tokens.value(i) <= 2 ? tokens.value(i) + 1 : 0;
            default -> 0;
        };
    }

    /** "Thứ Sáu hằng tuần". */
    private Optional<Found<Meaning>> onWeekday(int i) {
        int at = tokens.skip(i + 1, Word.OF, Word.EVERY, Word.COMMA);
        return tokens.is(i, Word.WEEKDAY) && tokens.is(at, Word.WEEK)
                ? Optional.of(
                        new Found<>(
                                new Mention.Rhythms(
                                        List.of(new Rhythm.Weekly(weekday(i))), true, false),
                                at + 1))
                : Optional.empty();
    }

    Optional<DayOfWeek> weekday(int i) {
        return tokens.is(i, Word.WEEKDAY)
                ? Optional.of(DayOfWeek.of(tokens.value(i)))
                : Optional.empty();
    }

    /** "Hằng quý, 6 tháng, năm", "6 tháng, năm", "quý/lần". */
    private Optional<Found<Meaning>> periods(int i) {
        int first = tokens.skip(i, Word.EVERY, Word.OF, Word.REPORT, Word.WHOLE);
        boolean announced = tokens.isOneOf(i, Word.EVERY);
        if (announced && tokens.is(first, Word.NUMBER) && unit(first).isEmpty()) {
            boolean interval = tokens.isOneOf(first + 1, Word.DAY, Word.WEEK, Word.MONTH);
            return interval
                    ? Optional.of(
                            new Found<>(
                                    new Open(Deadline.Reason.VAGUE, Optional.empty()), first + 2))
                    : Optional.empty();
        }
        List<Rhythm> units = new ArrayList<>();
        boolean ofReports = false;
        int next = first;
        Optional<Found<Rhythm>> unit = unit(first);
        while (unit.isPresent() && units.size() < MOST_IN_A_LIST) {
            ofReports |= isPeriodOfReports(unit.get().next() - 1);
            units.add(unit.get().value());
            next = unit.get().next();
            int joined = tokens.skip(next, JOINS);
            unit = joined > next ? unit(joined) : Optional.empty();
        }
        int end = next;
        Optional<Found<Meaning>> rate = units.isEmpty() ? Optional.empty() : rateBehind(units, end);
        if (rate.isPresent()) {
            return rate;
        }
        if (units.isEmpty() || !(announced || (units.size() > 1 && ofReports))) {
            return Optional.empty();
        }
        boolean partly = tokens.isOneOf(i - 1, Word.BEGINNING, Word.MIDDLE);
        Meaning meaning =
                partly
                        ? new Open(Deadline.Reason.VAGUE, Optional.empty())
                        : new Mention.Rhythms(units, announced, true);
        return Optional.of(new Found<>(meaning, end));
    }

    /** A list of periods names a quarter, some months or a year without its number. */
    private boolean isPeriodOfReports(int last) {
        boolean months = tokens.is(last, Word.MONTH) && terms.number(last - 1) > 0;
        return tokens.is(last, Word.QUARTER) || months;
    }

    /** "Quý/lần", "6 tháng một lần", "mỗi năm 2 lần". */
    private Optional<Found<Meaning>> rateBehind(List<Rhythm> units, int i) {
        int at = tokens.skip(i, Word.SLASH, Word.COMMA, Word.OPEN);
        if (tokens.is(at, Word.TIMES) && at > i) {
            return Optional.of(new Found<>(new Mention.Rhythms(units, true, true), at + 1));
        }
        return terms.number(at) > 0 && tokens.is(at + 1, Word.TIMES)
                ? Optional.of(new Found<>(times(at, units.getFirst()), at + 2))
                : Optional.empty();
    }

    private Optional<Found<Rhythm>> unit(int i) {
        int count = terms.number(i);
        if (count > 0 && tokens.is(i + 1, Word.MONTH)) {
            return months(count, i + 2);
        }
        boolean counted =
                (terms.number(i + 1) > 0 || tokens.is(i + 1, Word.NUMBER))
                        && !tokens.is(i + 2, Word.TIMES);
        return switch (tokens.word(i)) {
            case DAY -> counted ? Optional.empty() : found(new Rhythm.Daily(), i + 1);
            case WEEK ->
                    counted ? Optional.empty() : found(new Rhythm.Weekly(Optional.empty()), i + 1);
            case MONTH -> counted ? Optional.empty() : found(Rhythm.eachMonth(), i + 1);
            case YEAR -> counted ? Optional.empty() : found(Rhythm.eachYear(), i + 1);
            case QUARTER -> counted ? quarter(i + 1) : found(Rhythm.eachQuarter(3), i + 1);
            default -> Optional.empty();
        };
    }

    /** "Quý I" in a list of periods. */
    private Optional<Found<Rhythm>> quarter(int i) {
        int number = terms.number(i);
        return number >= 1 && number <= 4 && !tokens.is(i + 1, Word.SLASH)
                ? found(Rhythm.inMonths(3 * number), i + 1)
                : Optional.empty();
    }

    /** "6 tháng", "9 tháng đầu năm". */
    private Optional<Found<Rhythm>> months(int count, int i) {
        int year = tokens.skip(i + 1, Word.OF);
        boolean part =
                tokens.isOneOf(i, Word.BEGINNING, Word.END)
                        && tokens.is(year, Word.YEAR)
                        && !tokens.is(year + 1, Word.NUMBER);
        if (part) {
            int last = tokens.is(i, Word.BEGINNING) ? count : 12;
            return last <= 12 ? found(Rhythm.inMonths(last), year + 1) : Optional.empty();
        }
        return switch (count) {
            case 1 -> found(Rhythm.eachMonth(), i);
            case 3 -> found(Rhythm.eachQuarter(3), i);
            case 6 -> found(Rhythm.inMonths(6, 12), i);
            case 9 -> found(Rhythm.inMonths(9), i);
            case 12 -> found(Rhythm.eachYear(), i);
            default -> Optional.empty();
        };
    }

    private static Optional<Found<Rhythm>> found(Rhythm rhythm, int next) {
        return Optional.of(new Found<>(rhythm, next));
    }
}
