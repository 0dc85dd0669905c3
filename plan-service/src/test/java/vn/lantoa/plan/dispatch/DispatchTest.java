package vn.lantoa.plan.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.dispatch.Addressee.Form;
import vn.lantoa.plan.dispatch.Addressee.Receipt;
import vn.lantoa.plan.dispatch.Addressee.Sending;
import vn.lantoa.plan.dispatch.DispatchedDocument.Kind;
import vn.lantoa.plan.events.DispatchUnacknowledged;
import vn.lantoa.plan.unit.RecipientGroup;

/** What a dispatch decides, and the rules it goes by. */
class DispatchTest {

    private static final LocalDate DATE = LocalDate.of(2022, 12, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 1, 5);

    @Test
    void unitsThatDidNotConfirmByTheLastDayAreToldOnce() {
        Dispatch late = confirmed(dispatch(), "HTQT");

        assertThat(Delivering.passAcknowledgeBy(late, at("2023-01-05T16:59:00Z")))
                .as("23:59 of the last day")
                .isInstanceOf(Decision.Unchanged.class);
        Decision.Accepted<Dispatch> told =
                accepted(Delivering.passAcknowledgeBy(late, at("2023-01-05T17:00:00Z")));

        assertThat(told.event())
                .isEqualTo(
                        new DispatchUnacknowledged(
                                told.state().facts(), List.of("LS"), LAST_DAY.plusDays(1)));
        assertThat(Delivering.passAcknowledgeBy(told.state(), at("2023-02-01T00:00:00Z")))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void nothingIsDueOnceAllUnitsHaveConfirmed() {
        Dispatch all = confirmed(confirmed(dispatch(), "HTQT"), "LS");

        assertThat(all.unacknowledgedAfter()).isEmpty();
        assertThat(dispatch().unacknowledgedAfter()).contains(LAST_DAY);
    }

    @Test
    void anEntryIsPutRightByEnteringItAgain() {
        Sending wrong = sent(DATE, Addressee.Channel.PAPER);
        Sending right = sent(DATE, Addressee.Channel.INTERLINKED);
        Dispatch once = accepted(Delivering.send(dispatch(), "r1", wrong, focal())).state();

        Dispatch twice = accepted(Delivering.send(once, "r1", right, focal())).state();

        assertThat(twice.recipient("r1").orElseThrow().sending()).contains(right);
        assertThat(Delivering.send(twice, "r1", right, focal()))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void nothingIsReceivedBeforeItWasSentNorSentAfterItWasReceived() {
        Receipt receipt = new Receipt(DATE.plusDays(4), Optional.of("0047"), List.of());
        Dispatch sent =
                accepted(
                                Delivering.send(
                                        dispatch(),
                                        "r1",
                                        sent(DATE.plusDays(4), Addressee.Channel.PAPER),
                                        focal()))
                        .state();
        Receipt early = new Receipt(DATE, Optional.empty(), List.of());

        assertThat(Delivering.receive(sent, "r1", early, List.of(), focal()))
                .isInstanceOf(Decision.Refused.class);
        Dispatch received =
                accepted(Delivering.receive(sent, "r1", receipt, List.of(), focal())).state();
        assertThat(
                        Delivering.send(
                                received,
                                "r1",
                                sent(DATE.plusDays(5), Addressee.Channel.PAPER),
                                focal()))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aRecipientAddedLastIsTheLastAndTheFirstUnitGetsADay() {
        Dispatch outside = dispatch().with(List.of(), Optional.empty());
        Addressee unit = Addressee.of(Form.UNIT, "Phòng A", Optional.empty()).ofUnit("A");

        Dispatch added = accepted(Delivering.add(outside, unit, LAST_DAY, focal())).state();

        assertThat(added.recipients()).extracting(Addressee::id).containsExactly("r1");
        assertThat(added.acknowledgeBy()).contains(LAST_DAY);
        assertThat(Delivering.add(added, unit, LAST_DAY, focal()))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void noMoreRecipientsThanAnEventCanCarry() {
        List<Addressee> many =
                IntStream.range(0, Dispatch.MOST_RECIPIENTS)
                        .mapToObj(i -> outside("r" + i, "Nơi nhận " + i))
                        .toList();
        Dispatch full = dispatch().with(many, Optional.empty());

        assertThat(Delivering.add(full, outside("", "Thêm"), LAST_DAY, focal()))
                .isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, Kế hoạch tuyên truyền CCHC năm 2023, YEAR_PLAN",
        "PLAN, Kế hoạch tuyên truyền quý II năm 2023, TERM_PLAN",
        "ERRATUM, Đính chính Kế hoạch 1391/KH-SNgV, YEAR_PLAN",
        "DOCUMENT, Báo cáo công tác CCHC năm 2023, YEAR_PLAN",
        "DOCUMENT, Báo cáo công tác CCHC tháng 5 năm 2023, TERM_PLAN",
        "DOCUMENT, Công văn về cải cách hành chính, REFORM_FILE"
    })
    void aDocumentIsKeptAsItsTitleSays(Kind kind, String title, Retention.Category category) {
        assertThat(Retention.categoryOf(document(kind, title))).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"YEAR_PLAN, ", "TERM_PLAN, 2033-12-31", "REFORM_FILE, 2043-12-31"})
    void aFileIsKeptFromTheEndOfTheYearItsWorkEndsIn(Retention.Category category, LocalDate until) {
        assertThat(Retention.of(category, 2023).keepUntil()).isEqualTo(Optional.ofNullable(until));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các phòng chuyên môn, đơn vị trực thuộc | DIVISIONS_AND_AFFILIATED_UNITS",
                "Các phòng, đơn vị thuộc Sở | DIVISIONS_AND_AFFILIATED_UNITS",
                "Các phòng chuyên môn thuộc Sở | DIVISIONS",
                "Các đơn vị trực thuộc | AFFILIATED_UNITS"
            })
    void aLineMeansTheOwnUnitsItMentions(String line, RecipientGroup group) {
        assertThat(DispatchRules.ownUnits(line)).isEqualTo(group);
    }

    @Test
    void aLineThatNamesOneOfficeIsNoGroup() {
        assertThat(DispatchRules.named("Ban Giám đốc Sở")).contains(RecipientGroup.LEADERSHIP);
        assertThat(DispatchRules.named("UBND tỉnh")).isEmpty();
        assertThat(DispatchRules.named("Đảng ủy Khối các cơ quan tỉnh")).isEmpty();
    }

    private static Dispatch dispatch() {
        return new Dispatch(
                "d1",
                document(Kind.PLAN, "Tuyên truyền cải cách hành chính năm 2023"),
                DATE,
                List.of(outside("r1", "UBND tỉnh"), unit("r2", "HTQT"), unit("r3", "LS")),
                List.of(FilingCopy.at("VT")),
                Optional.of(LAST_DAY),
                Optional.empty());
    }

    private static DispatchedDocument document(Kind kind, String title) {
        return new DispatchedDocument(
                kind,
                Optional.of("p1"),
                Optional.of("1391/KH-SNgV"),
                DATE,
                title,
                Optional.empty(),
                2023);
    }

    private static Addressee outside(String id, String name) {
        return Addressee.of(Form.OUTSIDE, name, Optional.empty()).afresh(id);
    }

    private static Addressee unit(String id, String code) {
        return Addressee.of(Form.UNIT, "Phòng " + code, Optional.empty()).ofUnit(code).afresh(id);
    }

    private static Sending sent(LocalDate on, Addressee.Channel channel) {
        return new Sending(on, channel, Optional.empty(), Optional.empty());
    }

    private static Dispatch confirmed(Dispatch dispatch, String unit) {
        Command by = by(Role.OFFICER, unit, "2023-01-03T02:00:00Z");
        return accepted(Delivering.acknowledge(dispatch, by)).state();
    }

    private static Decision.Accepted<Dispatch> accepted(Decision<Dispatch> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Dispatch>) decision;
    }

    private static Command focal() {
        return by(Role.FOCAL_POINT, "VPTTr", "2023-01-10T02:00:00Z");
    }

    private static Command at(String now) {
        return by(Role.OPERATOR, "VPTTr", now);
    }

    private static Command by(Role role, String unit, String now) {
        return new Command(
                new Actor("somebody", "SNgV", Optional.of(unit), Set.of(role)),
                Instant.parse(now),
                Optional.empty(),
                CommandKey.random());
    }
}
