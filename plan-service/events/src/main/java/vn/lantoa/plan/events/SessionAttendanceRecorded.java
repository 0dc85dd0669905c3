package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * Who was there was entered, or put right.
 *
 * @param materials what absentees have to read
 * @param takenBack the attendance that this one replaces
 * @param reason why it was put right
 */
public record SessionAttendanceRecorded(
        SessionFacts session,
        AttendanceFacts attendance,
        List<EvidenceFacts> materials,
        Optional<AttendanceFacts> takenBack,
        Optional<String> reason)
        implements SessionEvent {}
