package vn.lantoa.content.column;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How often something has to appear in a column: in each week, month or quarter. */
enum Cadence {
    /** Monday to Sunday; named by the ISO week. */
    WEEKLY(2),
    MONTHLY(14),
    QUARTERLY(44);

    /** A column opened so many days after a stretch began, or sooner, can still be held to it. */
    private final int stillFair;

    Cadence(int stillFair) {
        this.stillFair = stillFair;
    }

    Stretch stretchOf(LocalDate day) {
        return switch (this) {
            case WEEKLY -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                String name =
                        "%d-W%02d"
                                .formatted(
                                        day.get(IsoFields.WEEK_BASED_YEAR),
                                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                yield new Stretch(name, monday, monday.plusDays(6));
            }
            case MONTHLY -> {
                String name = "%d-M%02d".formatted(day.getYear(), day.getMonthValue());
                LocalDate first = day.withDayOfMonth(1);
                yield new Stretch(name, first, first.plusMonths(1).minusDays(1));
            }
            case QUARTERLY -> {
                int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
                LocalDate first = LocalDate.of(day.getYear(), quarter * 3 - 2, 1);
                yield new Stretch(
                        day.getYear() + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
            }
        };
    }

    /**
     * The first stretch a column is judged by: what is left of the running one when the column is
     * opened in its first half (up to Wednesday, the 15th, the quarter's 45th day), else the whole
     * next one.
     */
    Stretch firstFrom(LocalDate opened) {
        Stretch running = stretchOf(opened);
        return opened.isAfter(running.from().plusDays(stillFair))
                ? after(running)
                : new Stretch(running.name(), opened, running.to());
    }

    Stretch after(Stretch stretch) {
        return stretchOf(stretch.to().plusDays(1));
    }
}
