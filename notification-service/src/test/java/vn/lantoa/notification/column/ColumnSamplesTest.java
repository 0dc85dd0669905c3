package vn.lantoa.notification.column;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.notification.SamplesOf;

class ColumnSamplesTest extends SamplesOf<ColumnEvent> {

    ColumnSamplesTest() {
        super(
                Contract.under(ContentEvents.class),
                ColumnEvent.class,
                event -> event.column().id(),
                ColumnNotice::of);
    }
}
