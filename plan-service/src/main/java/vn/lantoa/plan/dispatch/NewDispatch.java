package vn.lantoa.plan.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.plan.dispatch.Addressee.Channel;
import vn.lantoa.plan.dispatch.Addressee.Receipt;
import vn.lantoa.plan.dispatch.Addressee.Sending;

/**
 * A document that somebody enters to be dispatched.
 *
 * @param plan id of the plan it is about
 * @param filing who keeps a copy, e.g. {@code VT}
 */
record NewDispatch(
        @NotNull @Valid NewDocument document,
        Optional<@Pattern(regexp = NewDispatch.WORDS) @Size(max = 60) String> plan,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid NewRecipient> recipients,
        @Size(max = Dispatch.MOST_COPIES)
                List<@NotBlank @Size(max = FilingCopy.LONGEST_PLACE) String> filing) {

    static final String WORDS = "(?s).*\\S.*";

    NewDispatch {
        filing = filing == null ? List.of() : filing;
    }

    record NewDocument(
            Optional<@Pattern(regexp = WORDS) @Size(max = 60) String> number,
            @NotNull LocalDate date,
            @NotBlank @Size(max = DispatchedDocument.LONGEST_TITLE) String title) {

        DispatchedDocument about(Optional<String> plan) {
            return new DispatchedDocument(
                    DispatchedDocument.Kind.DOCUMENT,
                    plan.map(TypedText::clean),
                    number.map(TypedText::clean),
                    date,
                    TypedText.clean(title),
                    Optional.empty(),
                    date.getYear());
        }
    }

    /**
     * @param name as in "Nơi nhận", e.g. {@code Các phòng, đơn vị trực thuộc}: a line that names a
     *     group is resolved as of the document's date
     * @param unit id of the unit it is
     * @param ownUnits whether it stands for units of the organisation
     */
    record NewRecipient(
            @NotBlank @Size(max = Addressee.LONGEST_NAME) String name,
            Optional<@Pattern(regexp = WORDS) @Size(max = Addressee.LONGEST_PURPOSE) String>
                    purpose,
            Optional<@Pattern(regexp = WORDS) @Size(max = 60) String> unit,
            Optional<Boolean> ownUnits) {

        Addressing.Line line() {
            return new Addressing.Line(
                    TypedText.clean(name), purpose.map(TypedText::clean), ownUnits.orElse(false));
        }
    }

    /**
     * @param tracking what it can be found by on its way
     */
    record NewSending(
            @NotNull LocalDate on,
            @NotNull Channel channel,
            Optional<@Pattern(regexp = WORDS) @Size(max = 100) String> tracking,
            Optional<@Pattern(regexp = WORDS) @Size(max = 500) String> note) {

        Sending sending() {
            return new Sending(
                    on, channel, tracking.map(TypedText::clean), note.map(TypedText::clean));
        }
    }

    /**
     * @param number under which they registered it (số đến)
     * @param evidence ids
     */
    record NewReceipt(
            @NotNull LocalDate on,
            Optional<@Pattern(regexp = WORDS) @Size(max = 60) String> number,
            @Size(max = 5) List<@NotBlank @Size(max = 100) String> evidence) {

        NewReceipt {
            evidence = evidence == null ? List.of() : evidence;
        }

        Receipt receipt() {
            return new Receipt(on, number.map(TypedText::clean), evidence);
        }
    }

    /**
     * @param fileCode of the file (hồ sơ) by the office's list of files
     * @param category whose retention it has; by default what the document is
     */
    record NewFiling(
            @NotBlank @Size(max = FilingCopy.LONGEST_PLACE) String place,
            @NotBlank @Size(max = 60) String fileCode,
            Optional<@Pattern(regexp = WORDS) @Size(max = 300) String> title,
            Optional<Retention.Category> category) {}
}
