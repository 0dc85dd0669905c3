package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;

/** By which addresses a notice reaches whom. */
class ReaderTest {

    private static final Reader HEAD =
            Reader.of(
                    new Actor(
                            "unit-head",
                            "SNgV",
                            Optional.of("HTQT"),
                            Set.of(Role.UNIT_HEAD, Role.OFFICER)));

    @Test
    void aReaderIsReachedInPersonAndByEachRoleInTheUnit() {
        assertThat(HEAD.addresses())
                .containsExactlyInAnyOrder(
                        new Address("staff:unit-head"),
                        new Address("unit:HTQT:UNIT_HEAD"),
                        new Address("unit:HTQT:OFFICER"));
    }

    @Test
    void aReaderWithoutAUnitIsReachedInPersonOnly() {
        Reader client = Reader.of(new Actor("app", "SNgV", Optional.empty(), Set.of(Role.APP)));

        assertThat(client.addresses()).containsExactly(new Address("staff:app"));
    }

    @Test
    void aReaderIsToldOfWhatIsAddressedToThem() {
        assertThat(HEAD.isToldOf(Notices.to("unit:HTQT:UNIT_HEAD"))).isTrue();
        assertThat(HEAD.isToldOf(Notices.to("staff:officer", "unit:HTQT:OFFICER"))).isTrue();
    }

    @Test
    void aReaderIsNotToldOfWhatIsAddressedToOthers() {
        assertThat(HEAD.isToldOf(Notices.to("staff:officer", "unit:LS-VHDN:UNIT_HEAD"))).isFalse();
    }

    @Test
    void aReaderIsNotToldOfAnotherOrganisationsAffairs() {
        Reader namesake =
                Reader.of(new Actor("other", "SNV", Optional.of("HTQT"), Set.of(Role.UNIT_HEAD)));

        assertThat(namesake.isToldOf(Notices.to("unit:HTQT:UNIT_HEAD"))).isFalse();
    }

    @Test
    void aReaderIsNotToldOfWhatTheyDidThemselves() {
        assertThat(HEAD.isToldOf(Notices.causedBy("unit-head", List.of("unit:HTQT:UNIT_HEAD"))))
                .isFalse();
    }
}
