package vn.lantoa.plan.calendar;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.calendar.CalendarDay.Kind;
import vn.lantoa.plan.calendar.CalendarDay.Status;
import vn.lantoa.plan.events.CalendarDayFacts;
import vn.lantoa.plan.events.HolidaysDecided;

/**
 * What an organisation recorded of a year's days off (Labour Code 2019, articles 111 and 112: the
 * Prime Minister decides each year; an office's superior may add to it).
 *
 * @param decisions in the order recorded: a later one goes before an earlier one
 */
record YearDecisions(String id, int year, List<Ruling> decisions) {

    static final int MOST_DECISIONS = 30;
    private static final int SATURDAY = 6;

    YearDecisions {
        decisions = List.copyOf(decisions);
    }

    /** A day as a decision has it. */
    record RuledDay(LocalDate day, Kind kind, String name) {

        CalendarDayFacts facts() {
            return new CalendarDayFacts(day, kind.name(), name);
        }
    }

    /**
     * A decision.
     *
     * @param days none takes an earlier record of the same decision back
     */
    record Ruling(String number, LocalDate date, String issuer, List<RuledDay> days) {

        Ruling {
            days = List.copyOf(days);
        }

        boolean isSameAs(Ruling other) {
            return number.equals(other.number) && date.equals(other.date);
        }

        String source() {
            return "%s số %s ngày %td/%<tm/%<tY".formatted(issuer, number, date);
        }

        HolidaysDecided told(YearDecisions of) {
            return new HolidaysDecided(
                    of.id(),
                    of.year(),
                    number,
                    date,
                    issuer,
                    days.stream().map(RuledDay::facts).toList());
        }
    }

    static YearDecisions none(String id, int year) {
        return new YearDecisions(id, year, List.of());
    }

    /** The same decision again replaces what was recorded of it. */
    Decision<YearDecisions> record(Ruling ruling, Command by) {
        if (!by.actor().is(Role.ADMIN)) {
            return forbid("calendar.record-not-allowed");
        }
        List<FieldFault> faults = faults(ruling);
        if (!faults.isEmpty()) {
            return refuse("request.invalid", faults.toArray(FieldFault[]::new));
        }
        if (decisions.contains(ruling)) {
            return unchanged();
        }
        List<Ruling> next = new ArrayList<>(decisions);
        next.removeIf(ruling::isSameAs);
        if (!ruling.days().isEmpty()) {
            next.add(ruling);
        }
        if (next.size() > MOST_DECISIONS) {
            return conflict("calendar.too-many-decisions", MOST_DECISIONS);
        }
        return accept(new YearDecisions(id, year, next), ruling.told(this));
    }

    private List<FieldFault> faults(Ruling ruling) {
        List<FieldFault> faults = new ArrayList<>();
        if (ruling.days().isEmpty() && decisions.stream().noneMatch(ruling::isSameAs)) {
            faults.add(FieldFault.at("/days", "calendar.no-days"));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < ruling.days().size(); i++) {
            RuledDay day = ruling.days().get(i);
            String pointer = "/days/" + i + "/day";
            if (day.day().getYear() != year) {
                faults.add(FieldFault.at(pointer, "calendar.other-year", String.valueOf(year)));
            } else if (!seen.add(day.day())) {
                faults.add(FieldFault.at(pointer, "calendar.day-twice"));
            } else if (isForWorkingWeekdays(day.kind())
                    && day.day().getDayOfWeek().getValue() >= SATURDAY) {
                faults.add(FieldFault.at(pointer, "calendar.weekend-off-already"));
            }
        }
        return faults;
    }

    private static boolean isForWorkingWeekdays(Kind kind) {
        return switch (kind) {
            case SUBSTITUTE, SWAP_OFF -> true;
            case HOLIDAY, SWAP_WORK -> false;
        };
    }

    void addTo(Map<LocalDate, CalendarDay> days) {
        for (Ruling ruling : decisions) {
            for (RuledDay day : ruling.days()) {
                days.put(
                        day.day(),
                        new CalendarDay(
                                day.day(),
                                day.name(),
                                day.name(),
                                day.kind(),
                                Status.DECIDED,
                                ruling.source()));
            }
        }
    }
}
