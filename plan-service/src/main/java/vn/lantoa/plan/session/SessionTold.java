package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.lantoa.plan.events.SessionFacts;

/** What is told of a session, and what it counts for. */
final class SessionTold {

    private SessionTold() {}

    /**
     * Only what was confirmed counts; a regular meeting only with an item on administrative reform.
     */
    static boolean counts(Session session) {
        return session.status() == Session.Status.HELD
                && (session.call().kind() != Kind.REGULAR_MEETING
                        || session.agenda().stream().anyMatch(AgendaItem::reform));
    }

    /** Each topic once, however many items tell of it; none of a session that does not count. */
    static List<String> topics(Session session) {
        return counts(session) ? List.copyOf(agendaTopics(session.agenda())) : List.of();
    }

    static TreeSet<String> agendaTopics(List<AgendaItem> agenda) {
        TreeSet<String> topics = new TreeSet<>();
        agenda.forEach(item -> topics.addAll(item.topics()));
        return topics;
    }

    /** Ids of all material, each once. */
    static List<String> materials(Session session) {
        return session.agenda().stream()
                .flatMap(item -> item.materials().stream())
                .distinct()
                .toList();
    }

    /** Ids of all there is to read: the material, and the minutes once there are some. */
    static List<String> papers(Session session) {
        List<String> papers = new ArrayList<>(materials(session));
        session.holding().ifPresent(holding -> papers.addAll(holding.minutes()));
        return papers;
    }

    static SessionFacts facts(Session session) {
        Call call = session.call();
        Term term = session.term();
        return new SessionFacts(
                session.id(),
                call.kind().name(),
                call.subject(),
                call.title(),
                call.theme(),
                call.plan(),
                call.unit(),
                call.invitedUnits(),
                call.everyUnit(),
                term.from(),
                term.to(),
                term.on(),
                call.place(),
                call.chair(),
                session.agenda().stream().map(AgendaItem::facts).toList(),
                call.combinedWith(),
                session.series(),
                session.status().name(),
                held(session));
    }

    private static Optional<LocalDate> held(Session session) {
        return session.holding().map(Session.Holding::on);
    }
}
