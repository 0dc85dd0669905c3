package vn.lantoa.plan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Deadline.Ask;
import vn.lantoa.plan.deadline.Deadline.Reason;
import vn.lantoa.plan.deadline.Mention.Open;
import vn.lantoa.plan.deadline.Mention.Times;

/** Makes one deadline of what a phrase mentions, or the question that is left. */
final class Judgement {

    private final Tokens tokens;
    private final String words;
    private final Optional<Integer> planYear;
    private final Optional<LocalDate> issued;

    Judgement(Tokens tokens, String words, Optional<Integer> planYear, Optional<LocalDate> issued) {
        this.tokens = tokens;
        this.words = words;
        this.planYear = planYear;
        this.issued = issued;
    }

    /**
     * @param read at least one
     * @param unclear something that may be a date was not understood
     */
    Deadline of(List<Mention> read, boolean unclear) {
        List<Mention> mentions = Carried.over(read, tokens);
        List<Mention> firm = mentions;
        int open = firstOpen(mentions);
        if (open >= 0) {
            Optional<Deadline> asked = ask(mentions, open);
            if (asked.isPresent()) {
                return asked.get();
            }
            firm = mentions.stream().filter(m -> !(m.meaning() instanceof Open)).toList();
        }
        if (unclear) {
            return ask(Reason.UNREADABLE);
        }
        boolean recurs = firm.stream().anyMatch(m -> m.meaning() instanceof Mention.Rhythms);
        boolean bare = firm.stream().anyMatch(m -> m.meaning() instanceof Mention.BareDay);
        if (recurs) {
            return new Recurrence(words, firm)
                    .deadline()
                    .orElseGet(() -> ask(Reason.SEVERAL, mentions));
        }
        return bare ? ask(firm.size() == 1 ? Reason.VAGUE : Reason.SEVERAL, firm) : once(firm);
    }

    private static int firstOpen(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).meaning() instanceof Open) {
                return i;
            }
        }
        return -1;
    }

    /** A date or recurrence that stands before "theo yêu cầu", "đột xuất" stands by itself. */
    private Optional<Deadline> ask(List<Mention> mentions, int at) {
        for (Mention mention : mentions) {
            if (mention.meaning() instanceof Open(var reason, var days)
                    && reason == Reason.WORKING_DAYS) {
                return Optional.of(new Ask(words, reason, days, List.of()));
            }
        }
        Open open = (Open) mentions.get(at).meaning();
        List<Mention> before = mentions.subList(0, at);
        boolean others =
                mentions.stream()
                        .anyMatch(m -> !(m.meaning() instanceof Open) && !isPeriodOfPlan(m));
        return switch (open.reason()) {
            case RELATIVE ->
                    before.stream().anyMatch(Judgement::standsAlone)
                            ? Optional.empty()
                            : Optional.of(new Ask(words, open.reason(), open.days(), List.of()));
            case ONGOING ->
                    Optional.of(others ? ask(Reason.SEVERAL, mentions) : ask(Reason.ONGOING));
            case YEAR, VAGUE, ABSENT, WORKING_DAYS, SEVERAL, IMPOSSIBLE, UNREADABLE ->
                    Optional.of(ask(open.reason()));
        };
    }

    private static boolean standsAlone(Mention mention) {
        return switch (mention.meaning()) {
            case Times times -> mention.lead().announced() || mention.lead().before();
            case Mention.Rhythms rhythms -> true;
            case Mention.BareDay bare -> false;
            case Open open -> false;
        };
    }

    private static boolean isPeriodOfPlan(Mention mention) {
        return mention.meaning() instanceof Times times
                && times.terms().stream().allMatch(Term::isWholeYear);
    }

    private Deadline once(List<Mention> mentions) {
        List<Mention> dated = Years.shared(mentions);
        List<Term> terms = new ArrayList<>();
        boolean otherYear = false;
        boolean vague =
                dated.size() == 1 && dated.getFirst().lead().starts() && !isSpan(dated.getFirst());
        boolean before = false;
        for (Mention mention : dated) {
            if (mention.meaning() instanceof Times times) {
                terms.addAll(times.terms());
            }
            before |= mention.lead().before();
            vague |= mention.lead().before() && mention.lead().end();
            otherYear |= isOfOtherYear(mention);
        }
        if (terms.stream().anyMatch(term -> !term.isPossible())) {
            return ask(Reason.IMPOSSIBLE);
        }
        if (vague || terms.stream().anyMatch(Term::vague)) {
            return ask(Reason.VAGUE);
        }
        if (otherYear) {
            return ask(Reason.YEAR);
        }
        if (terms.size() == 1) {
            return on(terms.getFirst(), before, Optional.empty());
        }
        boolean range = isRange(dated) || consecutive(terms);
        return range && !(before && !dated.getLast().lead().before())
                ? on(terms.getLast(), before, Optional.of(terms.getFirst()))
                : ask(Reason.SEVERAL, dated);
    }

    private static boolean isSpan(Mention mention) {
        return mention.meaning() instanceof Times times && times.range();
    }

    /** "31 tháng 12 của năm báo cáo": which year, only the writer knows. */
    private boolean isOfOtherYear(Mention mention) {
        int year = tokens.skip(mention.to(), Word.OF, Word.AND);
        return mention.meaning() instanceof Times times
                && times.last().year().isEmpty()
                && tokens.is(year, Word.YEAR)
                && !tokens.is(year + 1, Word.NUMBER);
    }

    private boolean isRange(List<Mention> dated) {
        if (dated.size() == 1) {
            return isSpan(dated.getFirst());
        }
        Mention first = dated.getFirst();
        Mention second = dated.get(1);
        boolean dash =
                second.from() > first.to() && tokens.skip(first.to(), Word.DASH) == second.from();
        return dated.size() == 2
                && (dash || second.lead().until())
                && isSingle(first)
                && isSingle(second);
    }

    private static boolean isSingle(Mention mention) {
        return mention.meaning() instanceof Times times && times.terms().size() == 1;
    }

    private static boolean consecutive(List<Term> terms) {
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).follows(terms.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private Deadline on(Term term, boolean before, Optional<Term> first) {
        Optional<Integer> known = term.year().or(() -> planYear);
        if (known.isEmpty()) {
            return ask(Reason.YEAR);
        }
        int year = known.get();
        if (!term.isIn(year)) {
            return ask(Reason.IMPOSSIBLE);
        }
        boolean wholeBefore = before && term.day().isEmpty();
        LocalDate day = wholeBefore ? term.first(year) : term.last(year);
        LocalDate lastDay = before ? day.minusDays(1) : day;
        boolean past = issued.filter(lastDay::isBefore).isPresent();
        if (term.year().isEmpty() && past) {
            return ask(Reason.YEAR);
        }
        return new Deadline.On(words, day, before, lastDay, first.flatMap(f -> from(f, year, day)));
    }

    /** The first day of a range; a range that ends before it begins began the year before. */
    private static Optional<LocalDate> from(Term first, int year, LocalDate day) {
        int own = first.year().orElse(year);
        if (!first.isIn(own)) {
            return Optional.empty();
        }
        LocalDate from = first.first(own);
        boolean yearBefore = first.year().isEmpty() && from.isAfter(day);
        return Optional.of(yearBefore ? from.minusYears(1) : from);
    }

    private Ask ask(Reason reason) {
        return Ask.because(words, reason);
    }

    private Ask ask(Reason reason, List<Mention> mentions) {
        return new Ask(
                words,
                reason,
                Optional.empty(),
                mentions.stream().map(m -> tokens.words(m.from(), m.to())).distinct().toList());
    }
}
