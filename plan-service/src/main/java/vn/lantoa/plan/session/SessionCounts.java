package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** Counts what was held in a range of days. */
@Component
final class SessionCounts {

    /**
     * @param sessions that count
     * @param notCounted held, but regular meetings without an item on reform
     * @param byKind every kind, 0 too
     * @param bySubject of the thematic ones: every subject there is today, 0 too, and what else was
     *     held
     * @param byTopic sessions that tell of a topic; one of two topics is in both
     */
    record Counts(
            LocalDate from,
            LocalDate to,
            int sessions,
            int notCounted,
            Map<String, Integer> byKind,
            Map<String, Integer> bySubject,
            Map<String, Integer> byTopic) {}

    private final Sessions sessions;
    private final Subjects subjects;

    SessionCounts(Sessions sessions, Subjects subjects) {
        this.sessions = sessions;
        this.subjects = subjects;
    }

    /**
     * @throws Problem 422 for a range of more than a year
     */
    Counts of(Optional<String> plan, LocalDate from, LocalDate to, Actor by) {
        if (to.isBefore(from) || !to.isBefore(from.plusYears(1))) {
            throw Problem.invalid(List.of(FieldFault.at("to", "session.year-most")));
        }
        Map<String, Integer> byKind = new TreeMap<>();
        Arrays.stream(Kind.values()).forEach(kind -> byKind.put(kind.name(), 0));
        Map<String, Integer> bySubject = new TreeMap<>();
        subjects.of(by).forEach(subject -> bySubject.put(subject.code(), 0));
        Map<String, Integer> byTopic = new TreeMap<>();
        int counted = 0;
        int notCounted = 0;
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<Session>> page =
                    sessions.list(
                            Listing.by("day", Listing.MOST, after)
                                    .where("plan", plan)
                                    .where("status", Session.Status.HELD.name())
                                    .between(
                                            Optional.of(from.toString()),
                                            Optional.of(to.plusDays(1).toString())),
                            by);
            for (Stored<Session> stored : page.items()) {
                Session session = stored.state();
                if (SessionTold.counts(session)) {
                    counted++;
                    byKind.merge(session.call().kind().name(), 1, Integer::sum);
                    session.call()
                            .subject()
                            .ifPresent(subject -> bySubject.merge(subject, 1, Integer::sum));
                    SessionTold.topics(session)
                            .forEach(topic -> byTopic.merge(topic, 1, Integer::sum));
                } else {
                    notCounted++;
                }
            }
            after = page.next();
        } while (after.isPresent());
        return new Counts(from, to, counted, notCounted, byKind, bySubject, byTopic);
    }
}
