package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
    void aReaderIsReachedInPersonAndByEachRoleInTheUnitAndTheOrganisation() {
        assertThat(HEAD.addresses())
                .containsExactlyInAnyOrder(
                        new Address("staff:unit-head"),
                        new Address("organisation"),
                        new Address("organisation:UNIT_HEAD"),
                        new Address("organisation:OFFICER"),
                        new Address("unit:HTQT:UNIT_HEAD"),
                        new Address("unit:HTQT:OFFICER"));
    }

    @Test
    void aReaderWithoutAUnitIsReachedInPersonAndByTheOrganisation() {
        Reader client = Reader.of(new Actor("app", "SNgV", Optional.empty(), Set.of(Role.APP)));

        assertThat(client.addresses())
                .containsExactlyInAnyOrder(
                        new Address("staff:app"),
                        new Address("organisation"),
                        new Address("organisation:APP"));
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

    @Test
    void aReaderIsNotToldOfWhatIsForAllOthers() {
        Notice forOthers =
                Telling.of(
                                () -> "ARTICLE_SUBMITTED",
                                List.of(Address.organisation(Role.OFFICER)),
                                Arguments.titled("Đăng tin").build(),
                                "/articles/a1")
                        .butNotFor("unit-head")
                        .under(Notices.head("a1"), Instant.now());
        Reader colleague =
                Reader.of(new Actor("officer", "SNgV", Optional.empty(), Set.of(Role.OFFICER)));

        assertThat(HEAD.isToldOf(forOthers)).isFalse();
        assertThat(colleague.isToldOf(forOthers)).isTrue();
    }
}
