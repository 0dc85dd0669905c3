package vn.lantoa.plan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.Cleanup.Proposal;

/** Accepted proposals put into a text. */
class CleanupTest {

    private final PlanDocument draft = Draft.read();
    private final String node = Draft.id(draft, "I.1.c.2");
    private final String words = "Cơ chế một cửa.";

    @Test
    void twoProposalsForOneNodeAreBothTaken() {
        Cleanup.Result result =
                Cleanup.of(
                        draft,
                        List.of(
                                new Proposal(node, words, "Cơ chế một cửa;"),
                                new Proposal(node, words, "Các cơ chế một cửa.")));

        assertThat(text(result)).isEqualTo("Các cơ chế một cửa;");
    }

    @Test
    void ofTwoThatTouchTheSamePlaceTheFirstIsTaken() {
        Cleanup.Result result =
                Cleanup.of(
                        draft,
                        List.of(
                                new Proposal(node, words, "Cơ chế một cửa;"),
                                new Proposal(node, words, "Cơ chế một cửa,")));

        assertThat(result.applied()).hasSize(1);
        assertThat(text(result)).isIn("Cơ chế một cửa;", "Cơ chế một cửa,");
    }

    @Test
    void aProposalForOtherWordsIsNotTaken() {
        Cleanup.Result result =
                Cleanup.of(draft, List.of(new Proposal(node, "Câu cũ.", "Câu mới.")));

        assertThat(result.applied()).isEmpty();
        assertThat(result.document()).isEqualTo(draft);
    }

    private static String text(Cleanup.Result result) {
        return Draft.node(result.document(), "I.1.c.2").text();
    }
}
