package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.number.Register;

/** Number and day at the head of a document. */
class IssueHeadTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 9);
    private final PlanDocument draft = read(Desk.unnumbered("SNgV"));

    @Test
    void aBlankSaysWhoIssuesAndWhatType() {
        assertThat(IssueHead.symbol(draft))
                .isEqualTo(new IssueHead.Symbol(Optional.of("KH"), Optional.of("SNgV")));
        assertThat(IssueHead.symbol(read(Desk.unnumbered("SNgV").replace("/KH-SNgV", ""))))
                .isEqualTo(new IssueHead.Symbol(Optional.empty(), Optional.empty()));
    }

    @Test
    void numberAndDayTakeThePlaceOfTheBlanksAndNoNodeChanges() {
        Register.Place place = new Register("SNgV", "KH", 2023).at(5);

        PlanDocument issued = IssueHead.filled(draft, place, Optional.of(DAY));

        assertThat(issued.number().map(DocumentNumber::text)).contains("05/KH-SNgV");
        assertThat(issued.issueDate()).contains(DAY);
        assertThat(issued.letterhead()).noneMatch(line -> line.contains("KH-SNgV"));
        assertThat(issued.letterhead()).noneMatch(line -> line.startsWith("ngày"));
        assertThat(issued.nodes()).isEqualTo(draft.nodes());
        PlanDocument again = IssueHead.blank(issued, place);
        assertThat(again.number()).isEmpty();
        assertThat(IssueHead.symbol(again).issuer()).contains("SNgV");
    }

    private static PlanDocument read(String text) {
        return switch (DocumentReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }
}
