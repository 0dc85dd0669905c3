package vn.lantoa.plan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Mention.BareDay;
import vn.lantoa.plan.deadline.Mention.Times;

/** What a mention gives to the next: its "trước", or only the name of its day. */
final class Carried {

    private Carried() {}

    static List<Mention> over(List<Mention> mentions, Tokens tokens) {
        List<Mention> carried = new ArrayList<>();
        for (Mention mention : mentions) {
            if (carried.isEmpty()) {
                carried.add(mention);
            } else if (!namesDayOf(carried.getLast(), mention)) {
                carried.add(withLead(carried.getLast(), mention, tokens));
            }
        }
        return carried;
    }

    /** "Trước ngày 15/6 và 15/12": before both. */
    private static Mention withLead(Mention earlier, Mention mention, Tokens tokens) {
        boolean joined =
                earlier.meaning() instanceof Times
                        && mention.meaning() instanceof Times
                        && tokens.skip(earlier.to(), Word.COMMA, Word.AND) == mention.from()
                        && mention.from() > earlier.to();
        return joined && earlier.lead().before()
                ? new Mention(mention.meaning(), earlier.lead(), mention.from(), mention.to())
                : mention;
    }

    /** "Ngày 02/01/2023 (thứ Hai)", if it was one. */
    private static boolean namesDayOf(Mention dated, Mention named) {
        return dated.meaning() instanceof Times times
                && times.terms().size() == 1
                && named.meaning() instanceof BareDay(var days, var weekday)
                && weekday.isPresent()
                && weekdayOf(times.last()).equals(weekday);
    }

    private static Optional<DayOfWeek> weekdayOf(Term term) {
        return term.year()
                .filter(year -> term.isPossible() && term.day().isPresent())
                .map(term::last)
                .map(LocalDate::getDayOfWeek);
    }
}
