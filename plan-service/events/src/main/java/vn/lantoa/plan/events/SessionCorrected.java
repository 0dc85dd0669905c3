package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day it was held on had been entered wrongly; the event carries what it takes back.
 *
 * @param heldOn the true day
 * @param heldOnBefore the one entered before: whatever was counted that day is taken back
 * @param counted as before
 * @param topics as before
 * @param attendance with the absentees of the true day's roster, if it was recorded
 * @param attendanceTakenBack the one before
 */
public record SessionCorrected(
        SessionFacts session,
        LocalDate heldOn,
        LocalDate heldOnBefore,
        Boolean counted,
        List<String> topics,
        List<EvidenceFacts> materials,
        Optional<AttendanceFacts> attendance,
        Optional<AttendanceFacts> attendanceTakenBack,
        String reason)
        implements SessionEvent {}
