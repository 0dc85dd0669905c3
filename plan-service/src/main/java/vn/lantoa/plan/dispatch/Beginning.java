package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.dispatch.Addressee.Form;

/** A dispatch as it begins. */
final class Beginning {

    private Beginning() {}

    /**
     * @param places who keeps a copy
     * @param lastDay for units to confirm that they have it
     */
    static Dispatch of(
            String id,
            DispatchedDocument document,
            LocalDate day,
            List<Addressee> recipients,
            List<String> places,
            LocalDate lastDay) {
        boolean anyUnit = recipients.stream().anyMatch(one -> one.form() == Form.UNIT);
        return new Dispatch(
                id,
                document,
                day,
                recipients,
                places.stream().map(FilingCopy::at).distinct().limit(Dispatch.MOST_COPIES).toList(),
                anyUnit ? Optional.of(lastDay) : Optional.empty(),
                Optional.empty());
    }
}
