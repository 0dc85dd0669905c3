package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.lantoa.plan.events.MembershipFacts;
import vn.lantoa.plan.events.RosterChange;
import vn.lantoa.plan.staff.Membership.How;
import vn.lantoa.plan.staff.Membership.Left;

/**
 * In which units somebody worked (quá trình công tác), the oldest first; never in two on one day.
 * It is by the days things took effect, in whatever order they were entered.
 */
record Career(List<Membership> memberships) {

    /** More are a mistake, and too many for one event. */
    static final int MOST = 200;

    Career {
        memberships = List.copyOf(memberships);
    }

    Membership first() {
        return memberships.getFirst();
    }

    Membership last() {
        return memberships.getLast();
    }

    Optional<Membership> on(LocalDate day) {
        return memberships.stream().filter(membership -> membership.isOn(day)).findFirst();
    }

    Career and(Membership next) {
        List<Membership> all = new ArrayList<>(memberships);
        all.add(next);
        return new Career(all);
    }

    /** Somewhere else from a day on the roster on, until whatever came next. */
    Career moved(LocalDate day, String unit, Optional<String> position) {
        List<Membership> all = new ArrayList<>();
        for (Membership membership : memberships) {
            if (membership.isOn(day)) {
                if (membership.from().isBefore(day)) {
                    all.add(membership.until(day));
                }
                How how = membership.from().isBefore(day) ? How.MOVED : membership.how();
                all.add(membership.elsewhere(day, unit, position, how));
            } else {
                all.add(membership);
            }
        }
        return new Career(all);
    }

    Career ended(LocalDate day, Left reason) {
        List<Membership> all = new ArrayList<>(memberships);
        all.add(all.removeLast().until(day, reason));
        return new Career(all);
    }

    /** Whatever was in these units from the day on is in the other one. */
    Career merged(Set<String> units, String into, LocalDate day) {
        List<Membership> all = new ArrayList<>();
        for (Membership membership : memberships) {
            if (!units.contains(membership.unit()) || !membership.reaches(day)) {
                all.add(membership);
            } else if (membership.from().isBefore(day)) {
                all.add(membership.until(day));
                all.add(membership.elsewhere(day, into, membership.position(), How.MERGED));
            } else {
                all.add(
                        membership.elsewhere(
                                membership.from(), into, membership.position(), membership.how()));
            }
        }
        return new Career(all);
    }

    /** What rosters gain and lose by this career instead of the other. */
    List<RosterChange> changesFrom(Career before) {
        record At(LocalDate day, String unit) {}
        Map<At, Integer> people =
                new TreeMap<>(Comparator.comparing(At::day).thenComparing(At::unit));
        for (Membership now : memberships) {
            people.merge(new At(now.from(), now.unit()), 1, Integer::sum);
            now.to().ifPresent(day -> people.merge(new At(day, now.unit()), -1, Integer::sum));
        }
        for (Membership was : before.memberships()) {
            people.merge(new At(was.from(), was.unit()), -1, Integer::sum);
            was.to().ifPresent(day -> people.merge(new At(day, was.unit()), 1, Integer::sum));
        }
        return people.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(
                        change ->
                                new RosterChange(
                                        change.getKey().unit(),
                                        change.getKey().day(),
                                        change.getValue()))
                .toList();
    }

    List<MembershipFacts> facts() {
        return memberships.stream().map(Membership::facts).toList();
    }
}
