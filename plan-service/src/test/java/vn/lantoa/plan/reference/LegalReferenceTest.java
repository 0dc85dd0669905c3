package vn.lantoa.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.events.LegalBasisExpired;
import vn.lantoa.plan.events.LegalReferenceRegistered;
import vn.lantoa.plan.events.LegalReferenceValidityChanged;
import vn.lantoa.plan.reference.LegalReference.Validity;

/** An entry of the register, and when its end is told. */
class LegalReferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 20);
    private static final Command FOCAL = by(Role.FOCAL_POINT);

    @Test
    void theFocalPointAndAdministratorsKeepTheRegister() {
        assertThat(registered(open(), by(Role.FOCAL_POINT))).isInstanceOf(Decision.Accepted.class);
        assertThat(registered(open(), by(Role.ADMIN))).isInstanceOf(Decision.Accepted.class);
        assertThat(code(registered(open(), by(Role.OFFICER))))
                .isEqualTo("reference.keep-not-allowed");
        assertThat(code(entry(open()).changeValidity(until(TODAY), by(Role.LEADER))))
                .isEqualTo("reference.keep-not-allowed");
    }

    @Test
    void anEndInThePastIsToldAsExpiredWhenItIsEntered() {
        Decision<LegalReference> decision = entry(open()).changeValidity(until(TODAY), FOCAL);

        assertThat(event(decision)).isInstanceOf(LegalBasisExpired.class);
        assertThat(state(decision).endsOn()).isEmpty();
    }

    @Test
    void anEndToComeIsAChangeFirstAndExpiresOnItsDay() {
        Decision<LegalReference> decision =
                entry(open()).changeValidity(until(TODAY.plusDays(1)), FOCAL);

        assertThat(event(decision)).isInstanceOf(LegalReferenceValidityChanged.class);
        LegalReference entry = state(decision);
        assertThat(entry.endsOn()).contains(TODAY.plusDays(1));
        assertThat(entry.passEnd(FOCAL)).isInstanceOf(Decision.Unchanged.class);
        assertThat(event(entry.passEnd(at("2023-03-20T17:00:00Z"))))
                .isInstanceOf(LegalBasisExpired.class);
    }

    @Test
    void anEndIsToldOnce() {
        LegalReference ended = state(entry(open()).changeValidity(until(TODAY), FOCAL));

        assertThat(ended.passEnd(FOCAL)).isInstanceOf(Decision.Unchanged.class);
        assertThat(ended.changeValidity(until(TODAY), FOCAL))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(event(ended.changeValidity(until(TODAY.minusDays(9)), FOCAL)))
                .isInstanceOf(LegalReferenceValidityChanged.class);
    }

    @Test
    void whatIsOpenAgainMayExpireAgain() {
        LegalReference ended = state(entry(open()).changeValidity(until(TODAY), FOCAL));

        LegalReference reopened = state(ended.changeValidity(open(), FOCAL));

        assertThat(event(reopened.changeValidity(until(TODAY), FOCAL)))
                .isInstanceOf(LegalBasisExpired.class);
    }

    @Test
    void whatIsEnteredWithAnEndInThePastExpiresInTheNextRound() {
        Decision<LegalReference> decision = registered(until(TODAY.minusDays(5)), FOCAL);

        assertThat(event(decision)).isInstanceOf(LegalReferenceRegistered.class);
        assertThat(event(state(decision).passEnd(FOCAL))).isInstanceOf(LegalBasisExpired.class);
    }

    @Test
    void anEndComesAfterTheBeginningAndAReplacementHasAnEnd() {
        Validity backwards = new Validity(Optional.of(TODAY), Optional.of(TODAY), Optional.empty());
        Validity endless =
                new Validity(Optional.empty(), Optional.empty(), Optional.of("30/2020/NĐ-CP"));

        assertThat(registered(backwards, FOCAL)).isInstanceOf(Decision.Refused.class);
        assertThat(entry(open()).changeValidity(endless, FOCAL))
                .isInstanceOf(Decision.Refused.class);
    }

    private static Validity open() {
        return new Validity(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Validity until(LocalDate end) {
        return new Validity(Optional.empty(), Optional.of(end), Optional.empty());
    }

    private static LegalReference entry(Validity validity) {
        return state(registered(validity, FOCAL));
    }

    private static Decision<LegalReference> registered(Validity validity, Command by) {
        return LegalReference.register(
                "r1",
                new LegalReference.Entry(
                        new DocumentNumber(76, "NQ", "CP", "76/NQ-CP"),
                        Optional.of("Chính phủ"),
                        LocalDate.of(2021, 7, 15),
                        "ban hành Chương trình tổng thể",
                        validity,
                        Optional.empty()),
                by);
    }

    private static LegalReference state(Decision<LegalReference> decision) {
        return accepted(decision).state();
    }

    private static Record event(Decision<LegalReference> decision) {
        return accepted(decision).event();
    }

    private static Decision.Accepted<LegalReference> accepted(Decision<LegalReference> decision) {
        return switch (decision) {
            case Decision.Accepted<LegalReference> accepted -> accepted;
            case Decision.Unchanged<LegalReference> _ -> throw new AssertionError("unchanged");
            case Decision.Refused<LegalReference> refused ->
                    throw new AssertionError(refused.refusal().code());
        };
    }

    private static String code(Decision<LegalReference> decision) {
        return switch (decision) {
            case Decision.Refused<LegalReference> refused -> refused.refusal().code();
            case Decision.Accepted<LegalReference> _, Decision.Unchanged<LegalReference> _ ->
                    throw new AssertionError("not refused");
        };
    }

    private static Command by(Role role) {
        return new Command(
                new Actor("somebody", "SNgV", Optional.of("VPTTr"), Set.of(role)),
                Instant.parse("2023-03-20T02:00:00Z"),
                Optional.empty(),
                CommandKey.random());
    }

    private static Command at(String moment) {
        return new Command(
                new Actor("system", "SNgV", Optional.empty(), Set.of()),
                Instant.parse(moment),
                Optional.empty(),
                CommandKey.random());
    }
}
