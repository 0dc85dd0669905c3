package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * It was confirmed that the session took place.
 *
 * @param heldOn the true day, however late it was entered
 * @param counted whether it counts; a regular meeting without an item on administrative reform does
 *     not
 * @param topics that it counts for, each once however many items tell of it; empty when it does not
 *     count
 * @param minutes the evidence of it (biên bản)
 * @param materials what absentees have to read
 * @param attendance if it was recorded by then
 * @param missTakenBack the day since which it had been missed: the event takes that back
 */
public record SessionHeld(
        SessionFacts session,
        LocalDate heldOn,
        Boolean counted,
        List<String> topics,
        List<EvidenceFacts> minutes,
        List<EvidenceFacts> materials,
        Optional<AttendanceFacts> attendance,
        Optional<LocalDate> missTakenBack)
        implements SessionEvent {}
