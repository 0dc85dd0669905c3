package vn.lantoa.plan.staff;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.StaffEvent;

/**
 * Settles until when a name is kept, after a departure or a return: by the member as they are now,
 * so that it does not matter in which order this is heard.
 */
@Component
final class Departures implements Reaction<StaffEvent> {

    private final Staff staff;
    private final People people;

    Departures(Staff staff, People people) {
        this.staff = staff;
        this.people = people;
    }

    @Override
    public Class<StaffEvent> listensTo() {
        return StaffEvent.class;
    }

    @Override
    public void react(StaffEvent event, EventHead head, Command by) {
        staff.find(event.member().staff(), by.actor())
                .ifPresent(member -> people.settleRetention(member.state(), by));
    }
}
