package vn.lantoa.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.EvidenceAdded;
import vn.lantoa.plan.events.EvidenceWithdrawn;

/** What evidence decides. */
class EvidenceTest {

    private static final Proof PAGE = new Proof.Page(URI.create("https://x.vn/1"));
    private static final Proof PHOTO =
            new Proof.Document(
                    "Nguyễn Văn A.jpg",
                    "image/jpeg",
                    9,
                    "kept",
                    "received",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private final Actor officer = actor("officer", "HTQT", Role.OFFICER);
    private final Actor colleague = actor("officer-2", "HTQT", Role.OFFICER);
    private final Actor head = actor("unit-head", "HTQT", Role.UNIT_HEAD);
    private final Actor otherHead = actor("head-ls", "LS-VHDN", Role.UNIT_HEAD);
    private final Actor focal = actor("focal", "VPTTr", Role.FOCAL_POINT);
    private final Actor auditor = actor("auditor", "VPTTr", Role.AUDITOR);

    @Test
    void anEventTellsWhatItIsWithoutTheNameOfItsFile() {
        Decision<Evidence> decision =
                Evidence.add("e1", PHOTO, Optional.of("Hội nghị"), on("2023-03-20", officer));

        EvidenceAdded event = event(decision, EvidenceAdded.class);
        assertThat(event.addedOn()).isEqualTo(LocalDate.of(2023, 3, 20));
        assertThat(event.evidence().url()).isEqualTo(URI.create("/evidence/e1"));
        assertThat(event.evidence().sha256()).contains("kept");
        assertThat(event.toString()).doesNotContain("Nguyễn");
    }

    @Test
    void aPageOutsideIsOpenedWhereItIs() {
        assertThat(added().facts().url()).isEqualTo(URI.create("https://x.vn/1"));
        assertThat(added().facts().evidence()).contains("e1");
    }

    @Test
    void whoOnlyReadsAddsNothing() {
        assertThat(
                        refusal(
                                        Evidence.add(
                                                "e1",
                                                PAGE,
                                                Optional.empty(),
                                                on("2023-03-20", auditor)))
                                .code())
                .isEqualTo("evidence.add-not-allowed");
    }

    @Test
    void whoAddedItTheirHeadAndTheFocalPointWithdrawIt() {
        for (Actor actor : new Actor[] {officer, head, focal}) {
            Decision<Evidence> decision = added().withdraw("Nhầm", on("2023-03-24", actor));

            assertThat(event(decision, EvidenceWithdrawn.class).reason()).isEqualTo("Nhầm");
        }
    }

    @Test
    void othersDoNotWithdrawItAndOtherUnitsDoNotSeeIt() {
        assertThat(refusal(added().withdraw("Nhầm", on("2023-03-24", colleague))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(refusal(added().withdraw("Nhầm", on("2023-03-24", auditor))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(refusal(added().withdraw("Nhầm", on("2023-03-24", otherHead))).reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
    }

    @Test
    void itIsWithdrawnOnce() {
        Decision<Evidence> once = added().withdraw("Nhầm", on("2023-03-24", officer));
        Evidence withdrawn = ((Decision.Accepted<Evidence>) once).state();

        assertThat(withdrawn.withdraw("Lại", on("2023-03-25", focal)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    private Evidence added() {
        Decision<Evidence> decision =
                Evidence.add("e1", PAGE, Optional.empty(), on("2023-03-20", officer));
        return ((Decision.Accepted<Evidence>) decision).state();
    }

    private static <E> E event(Decision<Evidence> decision, Class<E> type) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return type.cast(((Decision.Accepted<Evidence>) decision).event());
    }

    private static Refusal refusal(Decision<Evidence> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Evidence>) decision).refusal();
    }

    private static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "SNgV", Optional.of(unit), Set.of(role));
    }

    private static Command on(String day, Actor actor) {
        return new Command(
                actor, Instant.parse(day + "T02:00:00Z"), Optional.empty(), CommandKey.random());
    }
}
