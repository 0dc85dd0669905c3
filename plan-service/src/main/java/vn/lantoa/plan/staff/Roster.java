package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** Who works where, on any day. */
@Component
public final class Roster {

    /** More people than any office has units for; read in pages, never at once. */
    private static final int MOST = 50_000;

    private final Staff staff;

    Roster(Staff staff) {
        this.staff = staff;
    }

    /**
     * Who was on the roster of these units at the end of a day, by unit and id: by what is known
     * now of that day, whenever it was entered. Also of a day to come, by what is entered for it.
     *
     * @throws Problem 422 when these units have too many people for one answer
     */
    public List<OnRoster> on(LocalDate day, Collection<String> units, Actor by) {
        List<OnRoster> roster = new ArrayList<>();
        for (String unit : new TreeSet<>(units)) {
            int read = 0;
            List<String> there = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page<Stored<StaffMember>> page =
                        staff.reaching(Optional.of(unit), day, Listing.MOST, after, by);
                read += page.items().size();
                if (read > MOST) {
                    throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "staff.roster-too-large");
                }
                page.items().stream()
                        .map(Stored::state)
                        .filter(member -> isIn(unit, member, day))
                        .forEach(member -> there.add(member.staff()));
                after = page.next();
            } while (after.isPresent());
            there.stream().sorted().forEach(id -> roster.add(new OnRoster(id, unit)));
        }
        return List.copyOf(roster);
    }

    private static boolean isIn(String unit, StaffMember member, LocalDate day) {
        return member.career().on(day).filter(m -> m.unit().equals(unit)).isPresent();
    }
}
