package vn.lantoa.plan.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.plan.events.AttendanceFacts;

/**
 * Who was at a session.
 *
 * @param absentees of the roster of the day; empty until the session is held
 */
record Attendance(Presence presence, List<String> absentees) {

    /** No list is longer, so that an event stays small. */
    static final int MOST = 2_000;

    /**
     * What was entered.
     *
     * @param present staff ids
     * @param count how many were there, where their ids cannot be named
     */
    record Presence(List<String> present, Optional<Integer> count, List<Excuse> excused) {

        Presence {
            present = List.copyOf(present);
            excused = List.copyOf(excused);
        }
    }

    /** Why somebody was not there; stays here and is told in no event. */
    record Excuse(String staff, Optional<String> reason) {}

    Attendance {
        absentees = List.copyOf(absentees);
    }

    /** Before it is known who had to be there. */
    static Attendance open(Presence presence) {
        return new Attendance(presence, List.of());
    }

    /**
     * @param roster staff ids of who had to be there
     */
    static Attendance of(Presence presence, List<String> roster) {
        Set<String> there = new HashSet<>(presence.present());
        return new Attendance(
                presence,
                roster.stream().filter(staff -> !there.contains(staff)).distinct().toList());
    }

    int presentCount() {
        return presence.count().orElse(presence.present().size());
    }

    AttendanceFacts facts() {
        Set<String> missing = new HashSet<>(absentees);
        return new AttendanceFacts(
                presence.present(),
                presentCount(),
                absentees,
                presence.excused().stream()
                        .map(Excuse::staff)
                        .filter(staff -> absentees.isEmpty() || missing.contains(staff))
                        .toList());
    }
}
