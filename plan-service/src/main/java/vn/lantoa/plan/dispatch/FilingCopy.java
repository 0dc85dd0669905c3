package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.events.FilingCopyFacts;

/**
 * A copy that stays in the house (lưu).
 *
 * @param place who keeps it: VT, VPTTr
 */
record FilingCopy(String place, Optional<Filed> filed) {

    static final int LONGEST_PLACE = 60;

    /**
     * @param fileCode of the file (hồ sơ) it lies in, by the office's list of files
     */
    record Filed(String fileCode, Optional<String> title, LocalDate on, Retention retention) {}

    static FilingCopy at(String place) {
        return new FilingCopy(
                place.substring(0, Math.min(place.length(), LONGEST_PLACE)), Optional.empty());
    }

    boolean isAt(String other) {
        return place.equalsIgnoreCase(other);
    }

    FilingCopyFacts facts() {
        return new FilingCopyFacts(
                place,
                filed.map(
                        how ->
                                new FilingCopyFacts.Filed(
                                        how.fileCode(),
                                        how.title(),
                                        how.on(),
                                        how.retention().category().name(),
                                        how.retention().years(),
                                        how.retention().source(),
                                        how.retention().from(),
                                        how.retention().keepUntil())));
    }
}
