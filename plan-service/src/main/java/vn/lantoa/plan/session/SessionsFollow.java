package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.SessionSeriesEvent;
import vn.lantoa.plan.events.SessionSeriesFacts;

/** Makes the sessions of a series; each has an id of its own, so that none is made twice. */
@Component
final class SessionsFollow implements Reaction<SessionSeriesEvent> {

    /** Month with two digits, as in documents. */
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    private final Sessions sessions;

    SessionsFollow(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionSeriesEvent> listensTo() {
        return SessionSeriesEvent.class;
    }

    @Override
    public void react(SessionSeriesEvent event, EventHead head, Command by) {
        SessionSeriesFacts series = event.series();
        for (SessionSeriesFacts.Occurrence one : series.sessions()) {
            Term term = new Term(one.from(), one.to(), one.on());
            sessions.plan(one.session(), call(series, one), term, series.id(), by);
        }
    }

    private static Call call(SessionSeriesFacts series, SessionSeriesFacts.Occurrence one) {
        Kind kind = Kind.valueOf(series.kind());
        return new Call(
                kind,
                series.subject(),
                title(kind, series.title(), one.from()),
                one.theme(),
                series.plan(),
                series.unit(),
                series.invitedUnits(),
                series.everyUnit(),
                series.place(),
                series.chair(),
                List.of());
    }

    /** "Ngày Pháp luật tháng 02/2023": a day is named by its month, a meeting by its date. */
    private static String title(Kind kind, String title, LocalDate from) {
        return switch (kind) {
            case LAW_DAY -> title + " tháng " + MONTH.format(from);
            case BRIEFING, REGULAR_MEETING, THEMATIC -> title;
        };
    }
}
