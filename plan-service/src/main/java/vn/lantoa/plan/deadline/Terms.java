package vn.lantoa.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Mention.Times;

/** Reads days, months, quarters and years: the grammar of what happens once. */
final class Terms {

    /**
     * @param next index after the last token read
     */
    record Found<T>(T value, int next) {}

    private static final int MOST_IN_A_LIST = 12;
    private static final Word[] JOINS = {Word.COMMA, Word.AND, Word.DASH, Word.UNTIL};

    private final Tokens tokens;

    Terms(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Found<Times>> at(int i) {
        return years(i).or(() -> partOfYear(i))
                .or(() -> date(i))
                .or(() -> months(i))
                .or(() -> quarters(i))
                .or(() -> year(i))
                .or(() -> partly(i));
    }

    private static Optional<Found<Times>> one(Term term, int next) {
        return Optional.of(new Found<>(new Times(List.of(term), false), next));
    }

    /** "2021-2030", "giai đoạn 2021 - 2030", "năm 2023 đến năm 2025". */
    private Optional<Found<Times>> years(int i) {
        int first = tokens.skip(i, Word.PERIOD, Word.YEAR);
        int last = tokens.skip(first + 1, Word.DASH, Word.UNTIL, Word.OF, Word.YEAR);
        boolean joined = last > first + 1 && !tokens.is(first + 1, Word.YEAR);
        return tokens.isYear(first)
                        && joined
                        && tokens.isYear(last)
                        && tokens.value(first) < tokens.value(last)
                ? Optional.of(
                        new Found<>(
                                new Times(
                                        List.of(
                                                Term.year(tokens.value(first)),
                                                Term.year(tokens.value(last))),
                                        true),
                                last + 1))
                : Optional.empty();
    }

    private Optional<Found<Times>> year(int i) {
        int at = tokens.is(i, Word.YEAR) ? i + 1 : i;
        return tokens.isYear(at) && !tokens.is(at + 1, Word.SLASH)
                ? one(Term.year(tokens.value(at)), at + 1)
                : Optional.empty();
    }

    /** "6 tháng đầu năm 2023", "9 tháng đầu năm", "cuối năm", "cả năm 2023". */
    private Optional<Found<Times>> partOfYear(int i) {
        int count = number(i);
        if (count >= 1 && count <= 12 && tokens.is(i + 1, Word.MONTH)) {
            int at = tokens.skip(i + 3, Word.OF);
            boolean first = tokens.is(i + 2, Word.BEGINNING);
            boolean last = tokens.is(i + 2, Word.END);
            if ((first || last) && tokens.is(at, Word.YEAR)) {
                Found<Optional<Integer>> year = yearOf(at);
                Term term =
                        first
                                ? Term.months(1, count, year.value())
                                : Term.months(13 - count, 12, year.value());
                return one(term, Math.max(year.next(), at + 1));
            }
        }
        boolean whole = tokens.isOneOf(i - 1, Word.END, Word.LEAD, Word.WITHIN, Word.WHOLE);
        return whole && tokens.is(i, Word.YEAR) && yearOf(i).value().isEmpty() && !five(i)
                ? one(Term.months(1, 12, Optional.empty()), i + 1)
                : Optional.empty();
    }

    /** "năm (5) ngày". */
    private boolean five(int i) {
        return tokens.is(tokens.skip(i + 1, Word.OPEN, Word.NUMBER, Word.CLOSE), Word.DAY);
    }

    /** "15/12/2023", "ngày 15 tháng 12", "ngày 15 đến 20/6", "15-12-2023". */
    private Optional<Found<Times>> date(int i) {
        boolean named = tokens.is(i, Word.DAY);
        int at = named ? i + 1 : i;
        if (!tokens.isShort(at)) {
            return Optional.empty();
        }
        for (Word mark : List.of(Word.DASH, Word.DOT)) {
            if (tokens.is(at, Word.NUMBER, mark, Word.NUMBER, mark) && tokens.isYear(at + 4)) {
                return one(
                        Term.day(
                                tokens.value(at),
                                tokens.value(at + 2),
                                Optional.of(tokens.value(at + 4))),
                        at + 5);
            }
        }
        Found<List<Integer>> days = list(at, Word.DAY);
        int behind = days.next();
        int slash = tokens.is(behind, Word.SLASH) ? behind + 1 : behind;
        int month =
                slash > behind
                        ? slash
                        : tokens.is(tokens.skip(behind, Word.OF), Word.MONTH)
                                ? tokens.skip(behind, Word.OF) + 1
                                : -1;
        int number = month < 0 ? 0 : number(month);
        boolean readable =
                number > 0 && !(slash > behind && (!tokens.isShort(month) || fraction(at, named)));
        if (!readable) {
            return Optional.empty();
        }
        Found<Optional<Integer>> year = yearOf(month + 1);
        return Optional.of(
                new Found<>(
                        new Times(
                                days.value().stream()
                                        .map(day -> Term.day(day, number, year.value()))
                                        .toList(),
                                isRange(at, days.next())),
                        year.next()));
    }

    /** "20/25" names neither day nor month: it says how many of how many. */
    private boolean fraction(int at, boolean named) {
        return !named && tokens.value(at + 2) > 12 && !tokens.is(at + 3, Word.SLASH);
    }

    /** "Tháng 6/2023", "tháng 3, 4, 5", "tháng 3 - 9 năm 2023". */
    private Optional<Found<Times>> months(int i) {
        if (tokens.isShort(i) && tokens.is(i + 1, Word.SLASH) && tokens.isYear(i + 2)) {
            int month = tokens.value(i);
            return month > 12
                    ? Optional.empty()
                    : one(Term.months(month, month, Optional.of(tokens.value(i + 2))), i + 3);
        }
        if (!tokens.is(i, Word.MONTH) || number(i + 1) == 0 || tokens.is(i + 2, Word.TIMES)) {
            return Optional.empty();
        }
        return listed(i + 1, Word.MONTH, 1);
    }

    /** "Quý II/2023", "quý I, II", "quý 3 - 4". */
    private Optional<Found<Times>> quarters(int i) {
        boolean quarter = tokens.is(i, Word.QUARTER) && number(i + 1) >= 1 && number(i + 1) <= 4;
        return quarter ? listed(i + 1, Word.QUARTER, 3) : Optional.empty();
    }

    private Optional<Found<Times>> listed(int first, Word unit, int months) {
        Found<List<Integer>> numbers = list(first, unit);
        Found<Optional<Integer>> year = yearOf(numbers.next());
        return Optional.of(
                new Found<>(
                        new Times(
                                numbers.value().stream()
                                        .map(
                                                n ->
                                                        Term.months(
                                                                (n - 1) * months + 1,
                                                                n * months,
                                                                year.value()))
                                        .toList(),
                                isRange(first, numbers.next())),
                        year.next()));
    }

    /** Numbers joined by marks, each maybe behind the unit again; never one that begins a date. */
    Found<List<Integer>> list(int first, Word unit) {
        List<Integer> numbers = new ArrayList<>(List.of(number(first)));
        int next = first + 1;
        while (numbers.size() < MOST_IN_A_LIST && tokens.isOneOf(next, JOINS)) {
            int number = tokens.skip(next, Word.COMMA, Word.AND, Word.DASH, Word.UNTIL);
            boolean named = tokens.is(number, unit);
            number = named ? number + 1 : number;
            boolean another =
                    number(number) > 0
                            && !tokens.isYear(number)
                            && (unit == Word.DAY || !startsDate(number))
                            && !tokens.is(number + 1, Word.MONTH, Word.BEGINNING)
                            && !(unit != Word.DAY && tokens.is(number + 1, Word.MONTH));
            if (!another) {
                break;
            }
            numbers.add(number(number));
            next = number + 1;
        }
        return new Found<>(numbers, next);
    }

    private boolean startsDate(int i) {
        return tokens.is(i, Word.NUMBER, Word.SLASH, Word.NUMBER) && !tokens.isYear(i + 2);
    }

    private boolean isRange(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isOneOf(i, Word.DASH, Word.UNTIL)) {
                return true;
            }
        }
        return false;
    }

    /** "Đầu tháng 3", "giữa quý II": some part of it; "cuối" is all of it. */
    private Optional<Found<Times>> partly(int i) {
        if (!tokens.isOneOf(i, Word.BEGINNING, Word.MIDDLE)) {
            return Optional.empty();
        }
        int at = tokens.skip(i + 1, Word.OF);
        Optional<Found<Times>> all = months(at).or(() -> quarters(at)).or(() -> year(at));
        if (all.isEmpty() && tokens.is(at, Word.YEAR)) {
            return one(Term.months(1, 12, Optional.empty()).onlyPartly(), at + 1);
        }
        return all.map(
                found ->
                        new Found<>(
                                new Times(
                                        found.value().terms().stream()
                                                .map(Term::onlyPartly)
                                                .toList(),
                                        found.value().range()),
                                found.next()));
    }

    /** "/2023", "năm 2023", "-2023", "/23" behind a day or month. */
    private Found<Optional<Integer>> yearOf(int i) {
        int at = tokens.skip(i, Word.SLASH, Word.YEAR, Word.COMMA, Word.DASH, Word.DOT, Word.OF);
        boolean year = tokens.isYear(at) && at > i && !tokens.is(at + 1, Word.SLASH);
        if (year) {
            return new Found<>(Optional.of(tokens.value(at)), at + 1);
        }
        boolean shortYear =
                tokens.is(i, Word.SLASH)
                        && tokens.is(i - 2, Word.SLASH)
                        && tokens.is(i + 1, Word.NUMBER)
                        && tokens.at(i + 1).digits() == 2;
        return shortYear
                ? new Found<>(Optional.of(2000 + tokens.value(i + 1)), i + 2)
                : new Found<>(Optional.empty(), i);
    }

    /** In figures (at most two), in letters or Roman; 0 if it is none. */
    int number(int i) {
        return tokens.isShort(i) || tokens.isOneOf(i, Word.COUNT, Word.ROMAN) ? tokens.value(i) : 0;
    }
}
