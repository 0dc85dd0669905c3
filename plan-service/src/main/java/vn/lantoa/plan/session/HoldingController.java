package vn.lantoa.plan.session;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.events.EvidenceFacts;

/** {@code /sessions/{id}}: that it took place, who was there, who read its material. */
@RestController
@RequestMapping("/sessions/{id}")
final class HoldingController {

    record NewAcknowledgement(@NotNull @AssertTrue Boolean confirmed) {}

    record NewCorrection(@NotNull LocalDate heldOn, @NotBlank @Size(max = 1000) String reason) {}

    /** Somebody who still has to read the material. */
    record Outstanding(String staff, boolean excused) {}

    record Materials(List<EvidenceFacts> items) {}

    private final Sessions sessions;
    private final Invitations invitations;
    private final DomainClock clock;

    HoldingController(Sessions sessions, Invitations invitations, DomainClock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Only what is confirmed counts; entered late it keeps its true day. */
    @PostMapping("/holding")
    ResponseEntity<SessionView> hold(
            @PathVariable String id, @RequestBody NewHolding holding, Command by) {
        return answer(sessions.hold(id, holding.confirmation(), by), by);
    }

    /** Before, after, or put right with a reason; the whole of it each time. */
    @PostMapping("/attendance")
    ResponseEntity<SessionView> attend(
            @PathVariable String id, @RequestBody NewHolding.NewAttendance attendance, Command by) {
        return answer(
                sessions.attend(
                        id, attendance.presence(), attendance.reason().map(TypedText::clean), by),
                by);
    }

    /** An absentee has read the material. */
    @PostMapping("/acknowledgements")
    ResponseEntity<SessionView> acknowledge(
            @PathVariable String id, @RequestBody NewAcknowledgement confirmed, Command by) {
        return answer(sessions.acknowledge(id, by), by);
    }

    /** The day it was held on had been entered wrongly. */
    @PostMapping("/correction")
    ResponseEntity<SessionView> correct(
            @PathVariable String id, @RequestBody NewCorrection correction, Command by) {
        return answer(
                sessions.correct(id, correction.heldOn(), TypedText.clean(correction.reason()), by),
                by);
    }

    /** What is to be read, by whoever sees the session, whatever unit keeps it. */
    @GetMapping("/materials")
    Materials materials(@PathVariable String id, Actor by) {
        Session session =
                sessions.find(id, by).map(stored -> stored.state()).orElseThrow(Problem::notFound);
        return new Materials(invitations.materials(session, by));
    }

    /** Who was invited, was not there and has not read the material yet; by staff id. */
    @GetMapping("/outstanding")
    Page<Outstanding> outstanding(
            @PathVariable String id,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Session session =
                sessions.find(id, by)
                        .map(stored -> stored.state())
                        .filter(found -> Organisers.seeAttendance(found, by))
                        .orElseThrow(Problem::notFound);
        int most = Limits.of(limit);
        List<Outstanding> left =
                outstanding(session).stream()
                        .filter(
                                one ->
                                        after.map(last -> one.staff().compareTo(last) > 0)
                                                .orElse(true))
                        .limit(most + 1L)
                        .toList();
        return left.size() > most
                ? new Page<>(left.subList(0, most), Optional.of(left.get(most - 1).staff()))
                : new Page<>(left, Optional.empty());
    }

    private static List<Outstanding> outstanding(Session session) {
        Set<String> read =
                session.acknowledged().stream()
                        .map(Session.Acknowledgement::staff)
                        .collect(Collectors.toCollection(HashSet::new));
        return session.attendance().stream()
                .flatMap(
                        who -> {
                            Set<String> excused =
                                    who.presence().excused().stream()
                                            .map(Attendance.Excuse::staff)
                                            .collect(Collectors.toSet());
                            return who.absentees().stream()
                                    .filter(staff -> !read.contains(staff))
                                    .sorted()
                                    .map(staff -> new Outstanding(staff, excused.contains(staff)));
                        })
                .toList();
    }

    private ResponseEntity<SessionView> answer(Outcome<Session> outcome, Command by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        return Answers.changed(outcome, stored -> SessionView.of(stored, by.actor(), today));
    }
}
