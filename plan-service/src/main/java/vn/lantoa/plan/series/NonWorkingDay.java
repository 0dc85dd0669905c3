package vn.lantoa.plan.series;

import java.time.LocalDate;
import vn.lantoa.plan.calendar.WorkingDays;

/** Where a due date goes that is no working day. */
public enum NonWorkingDay {
    KEEP,
    /** To the last working day before it. */
    BEFORE,
    /** To the next working day. */
    AFTER;

    LocalDate move(LocalDate day, WorkingDays calendar) {
        int step =
                switch (this) {
                    case KEEP -> 0;
                    case BEFORE -> -1;
                    case AFTER -> 1;
                };
        LocalDate moved = day;
        while (step != 0 && !calendar.isWorkingDay(moved)) {
            moved = moved.plusDays(step);
        }
        return moved;
    }
}
