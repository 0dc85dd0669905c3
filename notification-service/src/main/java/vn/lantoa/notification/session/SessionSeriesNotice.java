package vn.lantoa.notification.session;

import java.util.Optional;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.LawDaysPlanned;
import vn.lantoa.plan.events.SessionSeriesEvent;
import vn.lantoa.plan.events.SessionSeriesFacts;
import vn.lantoa.plan.events.SessionSeriesPlanned;

/** What is told of sessions that were planned at once: one notice, however many they are. */
final class SessionSeriesNotice {

    enum Kind implements NoticeKind {
        LAW_DAYS_PLANNED,
        SESSION_SERIES_PLANNED
    }

    private SessionSeriesNotice() {}

    static Optional<Telling> of(SessionSeriesEvent event) {
        return Optional.of(
                switch (event) {
                    case LawDaysPlanned(var series, var year) ->
                            told(
                                    Kind.LAW_DAYS_PLANNED,
                                    series,
                                    said(series).stretch(year.toString()));
                    case SessionSeriesPlanned(var series) ->
                            told(Kind.SESSION_SERIES_PLANNED, series, said(series));
                });
    }

    private static Telling told(Kind kind, SessionSeriesFacts series, Arguments.Builder said) {
        return Telling.of(kind, Invited.to(series), said.build(), "/session-series/" + series.id());
    }

    private static Arguments.Builder said(SessionSeriesFacts series) {
        return Arguments.titled(series.title())
                .unit(series.unit())
                .place(series.place())
                .on(series.from())
                .until(series.until())
                .count(series.sessions().size());
    }
}
