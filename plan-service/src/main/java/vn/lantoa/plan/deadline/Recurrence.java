package vn.lantoa.plan.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.plan.deadline.Mention.BareDay;
import vn.lantoa.plan.deadline.Mention.Rhythms;
import vn.lantoa.plan.deadline.Mention.Times;

/** Puts together what a phrase says of a recurrence: its periods, their days, its last year. */
final class Recurrence {

    private static final int LONGEST_MONTH = 31;

    private final String words;
    private final List<Mention> mentions;
    private final List<Rhythm> plain = new ArrayList<>();
    private final List<Rhythm> dated = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<BareDay> bare = new ArrayList<>();
    private final Set<Boolean> before = new LinkedHashSet<>();

    Recurrence(String words, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Empty when the words name more than one recurrence can hold. */
    Optional<Deadline> deadline() {
        Optional<Integer> until = Optional.empty();
        for (Mention mention : mentions) {
            switch (mention.meaning()) {
                case Rhythms(var rhythms, var announced, var isPlain) -> {
                    (isPlain ? plain : dated).addAll(rhythms);
                    if (!isPlain || mention.lead().before()) {
                        before.add(mention.lead().before());
                    }
                }
                case Times times when isYears(times) -> until = times.last().year();
                case Times times -> {
                    if (mention.lead().until()) {
                        terms.clear();
                    }
                    terms.addAll(times.range() ? List.of(times.last()) : times.terms());
                    before.add(mention.lead().before());
                }
                case BareDay day -> {
                    bare.add(day);
                    before.add(mention.lead().before());
                }
                case Mention.Open open -> throw new IllegalStateException("asked before");
            }
        }
        if (impossible()) {
            return Optional.of(Deadline.Ask.because(words, Deadline.Reason.IMPOSSIBLE));
        }
        boolean whichMonth = bare.size() == 1 && plain.size() == 1 && dated.isEmpty();
        if (terms.stream().anyMatch(Term::vague)
                || (whichMonth
                        && terms.isEmpty()
                        && onDay(plain.getFirst(), bare.getFirst()).isEmpty())) {
            return Optional.of(Deadline.Ask.because(words, Deadline.Reason.VAGUE));
        }
        Optional<List<Rhythm>> rhythms = before.size() > 1 ? Optional.empty() : joined();
        boolean beforeDays = before.contains(true);
        boolean noDay = beforeDays && dated.isEmpty() && bare.isEmpty() && !onDays();
        if (noDay) {
            return Optional.of(Deadline.Ask.because(words, Deadline.Reason.VAGUE));
        }
        String end = until.map(Recurrence::until).orElse("");
        return rhythms.map(
                all ->
                        new Deadline.Recurring(
                                words,
                                all.stream().map(r -> r.rule() + end).distinct().toList(),
                                beforeDays));
    }

    private static boolean isYears(Times times) {
        return times.last().isWholeYear() && times.last().year().isPresent();
    }

    private static String until(int year) {
        return ";UNTIL=" + LocalDate.of(year, 12, 31).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private boolean onDays() {
        return !terms.isEmpty() && terms.stream().allMatch(term -> term.day().isPresent());
    }

    private boolean impossible() {
        return terms.stream().anyMatch(term -> !term.isPossible())
                || bare.stream().flatMap(b -> b.days().stream()).anyMatch(d -> !possible(d))
                || dated.stream()
                        .anyMatch(
                                r ->
                                        r instanceof Rhythm.Monthly monthly
                                                && !monthly.days().stream()
                                                        .allMatch(Recurrence::possible));
    }

    private static boolean possible(int day) {
        return day >= 1 && day <= LONGEST_MONTH;
    }

    private Optional<List<Rhythm>> joined() {
        boolean yearly = plain.size() == 1 && plain.contains(Rhythm.eachYear());
        if (!terms.isEmpty()) {
            boolean everyYear =
                    yearly
                            && dated.isEmpty()
                            && bare.isEmpty()
                            && terms.stream().allMatch(term -> term.year().isEmpty());
            return everyYear
                    ? Optional.of(
                            terms.stream().map(Recurrence::yearly).map(Rhythm.class::cast).toList())
                    : Optional.empty();
        }
        if (!bare.isEmpty()) {
            return bare.size() == 1 && plain.size() == 1 && dated.isEmpty()
                    ? onDay(plain.getFirst(), bare.getFirst())
                    : Optional.empty();
        }
        if (!dated.isEmpty()) {
            boolean detailed =
                    dated.size() == 1 && plain.stream().allMatch(p -> details(dated.getFirst(), p));
            return detailed || plain.isEmpty() ? Optional.of(dated) : Optional.empty();
        }
        return Optional.of(union());
    }

    private static Rhythm.Monthly yearly(Term term) {
        return new Rhythm.Monthly(
                Rhythm.inMonths(term.lastMonth()).months(), term.day().stream().toList());
    }

    private static Optional<List<Rhythm>> onDay(Rhythm period, BareDay day) {
        return switch (period) {
            case Rhythm.Weekly(var on) when on.isEmpty() && day.weekday().isPresent() ->
                    Optional.of(List.of(new Rhythm.Weekly(day.weekday())));
            case Rhythm.Monthly monthly when monthly.isEachMonth() && day.weekday().isEmpty() ->
                    Optional.of(List.of(new Rhythm.Monthly(monthly.months(), day.days())));
            case Rhythm.Weekly weekly -> Optional.empty();
            case Rhythm.Monthly monthly -> Optional.empty();
            case Rhythm.Daily daily -> Optional.empty();
        };
    }

    /** "Hằng quý, trước ngày 15 tháng cuối quý": both say how often, one also on which day. */
    private static boolean details(Rhythm dated, Rhythm plain) {
        return switch (plain) {
            case Rhythm.Monthly monthly ->
                    dated instanceof Rhythm.Monthly on
                            && on.months().size() == monthly.months().size();
            case Rhythm.Weekly weekly -> dated instanceof Rhythm.Weekly;
            case Rhythm.Daily daily -> false;
        };
    }

    private List<Rhythm> union() {
        List<Rhythm> all = new ArrayList<>();
        Optional<Rhythm.Monthly> months = Optional.empty();
        for (Rhythm rhythm : plain) {
            if (rhythm instanceof Rhythm.Monthly monthly) {
                months = Optional.of(months.map(m -> m.and(monthly)).orElse(monthly));
            } else {
                all.add(rhythm);
            }
        }
        months.ifPresent(all::add);
        return all;
    }
}
