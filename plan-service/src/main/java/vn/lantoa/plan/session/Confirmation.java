package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That a session took place, as it is entered.
 *
 * @param heldOn the true day
 * @param minutes ids of evidence
 * @param outcomes by the ids of the agenda's items
 * @param presence who was there, if it is entered in the same go
 */
record Confirmation(
        LocalDate heldOn,
        List<String> minutes,
        Map<String, String> outcomes,
        Optional<Attendance.Presence> presence) {

    Confirmation {
        minutes = List.copyOf(minutes);
        outcomes = Map.copyOf(outcomes);
    }
}
