package vn.lantoa.notification.column;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.content.events.ColumnCadenceKept;
import vn.lantoa.content.events.ColumnCadenceMissed;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.content.events.ColumnFacts;
import vn.lantoa.content.events.ColumnOpened;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;

/** What an event of a column makes known, and to whom. */
final class ColumnNotice {

    enum Kind implements NoticeKind {
        COLUMN_CADENCE_MISSED
    }

    private ColumnNotice() {}

    /** Empty where all is well. */
    static Optional<Telling> of(ColumnEvent event) {
        return switch (event) {
            case ColumnOpened _, ColumnCadenceKept _ -> Optional.empty();
            case ColumnCadenceMissed(var column, var stretch, var lastPublishedOn) ->
                    Optional.of(
                            Telling.of(
                                    Kind.COLUMN_CADENCE_MISSED,
                                    List.of(owner(column), Address.organisation(Role.FOCAL_POINT)),
                                    Arguments.titled(column.title())
                                            .unit(column.unit())
                                            .stretch(stretch.name())
                                            .lastPublishedOn(lastPublishedOn)
                                            .build(),
                                    "/columns/" + column.id()));
        };
    }

    /** Who answers for it, else the editors of its unit. */
    private static Address owner(ColumnFacts column) {
        return column.owner()
                .map(Address::staff)
                .orElseGet(() -> Address.unit(column.unit(), Role.EDITOR));
    }
}
