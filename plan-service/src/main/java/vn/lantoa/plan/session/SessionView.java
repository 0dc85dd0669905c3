package vn.lantoa.plan.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * A session as programs see it.
 *
 * @param overdueSince the first day it is late without being confirmed yet; a fact beside the
 *     status
 * @param missedAfter the day at whose end it is missed unless it is confirmed
 * @param counts whether it counts: confirmed, and a regular meeting with an item on reform
 * @param topics it counts for
 * @param minutes ids of evidence
 * @param attendance for those who answer for it
 * @param mine for everybody else: how it stands with the reader
 */
record SessionView(
        String id,
        Kind kind,
        Optional<String> subject,
        String title,
        Optional<String> theme,
        Optional<String> plan,
        String unit,
        List<String> invitedUnits,
        boolean everyUnit,
        LocalDate scheduledFrom,
        LocalDate scheduledTo,
        Optional<LocalDate> scheduledOn,
        Optional<String> place,
        Optional<String> chair,
        List<AgendaItem> agenda,
        List<String> combinedWith,
        Optional<String> series,
        Session.Status status,
        Optional<LocalDate> overdueSince,
        LocalDate missedAfter,
        Optional<LocalDate> missedSince,
        Optional<LocalDate> heldOn,
        List<String> minutes,
        boolean counts,
        List<String> topics,
        Optional<AttendanceView> attendance,
        Optional<Mine> mine,
        long version,
        OffsetDateTime changedAt) {

    record AttendanceView(
            List<String> present,
            int presentCount,
            List<String> absentees,
            List<Attendance.Excuse> excused,
            List<Session.Acknowledgement> acknowledged) {}

    /** How it stands with one person. */
    record Mine(Standing standing, Optional<LocalDate> acknowledgedOn) {

        enum Standing {
            PRESENT,
            ABSENT
        }
    }

    /** With who was there, as far as the reader may know it. */
    static SessionView of(Stored<Session> stored, Actor reader, LocalDate today) {
        Session session = stored.state();
        boolean all = Organisers.seeAttendance(session, reader);
        return of(
                stored,
                today,
                session.attendance().filter(_ -> all).map(who -> attendance(who, session)),
                session.attendance().flatMap(who -> mine(who, session, reader.id())));
    }

    /** The day it stands under: the true one of what was held, else the one it is set for. */
    @JsonIgnore
    public LocalDate day() {
        return heldOn.or(() -> scheduledOn).orElse(scheduledFrom);
    }

    /** One of many: without who was there. */
    static SessionView listed(Stored<Session> stored, LocalDate today) {
        return of(stored, today, Optional.empty(), Optional.empty());
    }

    private static SessionView of(
            Stored<Session> stored,
            LocalDate today,
            Optional<AttendanceView> attendance,
            Optional<Mine> mine) {
        Session session = stored.state();
        Call call = session.call();
        Term term = session.term();
        return new SessionView(
                session.id(),
                call.kind(),
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
                session.agenda(),
                call.combinedWith(),
                session.series(),
                session.status(),
                overdueSince(session, today),
                session.missedAfter(),
                session.missedSince(),
                session.holding().map(Session.Holding::on),
                session.holding().map(Session.Holding::minutes).orElse(List.of()),
                SessionTold.counts(session),
                SessionTold.topics(session),
                attendance,
                mine,
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    private static Optional<LocalDate> overdueSince(Session session, LocalDate today) {
        LocalDate last = session.term().to();
        return switch (session.status()) {
            case SCHEDULED, MISSED ->
                    today.isAfter(last) ? Optional.of(last.plusDays(1)) : Optional.empty();
            case HELD, CANCELLED -> Optional.empty();
        };
    }

    private static AttendanceView attendance(Attendance who, Session session) {
        return new AttendanceView(
                who.presence().present(),
                who.presentCount(),
                who.absentees(),
                who.presence().excused(),
                session.acknowledged());
    }

    private static Optional<Mine> mine(Attendance who, Session session, String staff) {
        if (who.presence().present().contains(staff)) {
            return Optional.of(new Mine(Mine.Standing.PRESENT, Optional.empty()));
        }
        return who.absentees().contains(staff)
                ? Optional.of(
                        new Mine(
                                Mine.Standing.ABSENT,
                                session.acknowledged().stream()
                                        .filter(one -> one.staff().equals(staff))
                                        .map(Session.Acknowledgement::on)
                                        .findFirst()))
                : Optional.empty();
    }
}
