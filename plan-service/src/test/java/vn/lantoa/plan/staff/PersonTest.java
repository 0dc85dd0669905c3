package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.staff.Careers.FOCAL;
import static vn.lantoa.plan.staff.Careers.OFFICER;
import static vn.lantoa.plan.staff.Careers.by;
import static vn.lantoa.plan.staff.Careers.day;
import static vn.lantoa.plan.staff.Careers.event;
import static vn.lantoa.plan.staff.Careers.refusal;
import static vn.lantoa.plan.staff.Careers.state;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.PersonDescribed;
import vn.lantoa.plan.events.PersonErased;

/** What is decided about who somebody is. */
class PersonTest {

    private static final Person.Details HOA =
            new Person.Details(
                    "Trần Thị Hoa", Optional.of("hoa@hatinh.example.vn"), Optional.empty());

    @Test
    void whoManagesTheRosterDescribesAPersonWhole() {
        PersonDescribed told =
                event(
                        Person.begin("officer", HOA, Optional.empty(), by(FOCAL)),
                        PersonDescribed.class);

        assertThat(told.staff()).isEqualTo("officer");
        assertThat(told.name()).isEqualTo("Trần Thị Hoa");
    }

    @Test
    void anErasureLeavesNothingButThatAndWhy() {
        Decision<Person> decision = described().erase(Person.Reason.REQUESTED, by(FOCAL));

        assertThat(event(decision, PersonErased.class)).isNotNull();
        Person erased = state(decision);
        assertThat(erased.details()).isEmpty();
        assertThat(erased.toString()).doesNotContain("Hoa").doesNotContain("hatinh");
        assertThat(erased.erasure().orElseThrow().reason()).isEqualTo(Person.Reason.REQUESTED);
        assertThat(erased.erase(Person.Reason.REQUESTED, by(FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aDepartureSettlesUntilWhenItIsKeptAndTheClockErasesThen() {
        Person leaving = state(described().keepUntil(Optional.of(day("2023-04-03"))));
        Person longer = state(described().keepUntil(Optional.of(day("2023-04-04"))));

        // Commands are of 3 April 2023.
        assertThat(state(leaving.passRetention(by(OFFICER))).details()).isEmpty();
        assertThat(longer.passRetention(by(OFFICER))).isInstanceOf(Decision.Unchanged.class);
        assertThat(described().passRetention(by(OFFICER))).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void whatIsErasedIsNotDescribedAgainByADeparture() {
        Person erased = state(described().erase(Person.Reason.REQUESTED, by(FOCAL)));

        assertThat(erased.keepUntil(Optional.of(day("2024-01-01"))))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void nobodyElseDescribesOrErases() {
        assertThat(refusal(Person.begin("x", HOA, Optional.empty(), by(OFFICER))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(refusal(described().describe(HOA, Optional.empty(), by(OFFICER))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(refusal(described().erase(Person.Reason.REQUESTED, by(OFFICER))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    private static Person described() {
        return state(Person.begin("officer", HOA, Optional.empty(), by(FOCAL)));
    }
}
