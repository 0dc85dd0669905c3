package vn.lantoa.plan.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.EditionDiff.Difference;
import vn.lantoa.plan.edition.EditionDiff.Kind;

/** Two editions told apart, node by node. */
class EditionDiffTest {

    private final PlanDocument draft = Draft.read();

    @Test
    void theSameDocumentDiffersInNothing() {
        assertThat(EditionDiff.between(draft, Draft.read())).isEmpty();
    }

    @Test
    void otherWordsAreOneChange() {
        PlanDocument changed =
                Draft.changed(
                        draft,
                        new Change.Reword(Draft.id(draft, "I.1.c.2"), "Một cửa liên thông."));

        assertThat(EditionDiff.between(draft, changed))
                .containsExactly(
                        new Difference(
                                Kind.CHANGED,
                                Draft.id(draft, "I.1.c.2"),
                                Optional.of("I.1.c.2"),
                                Optional.of("I.1.c.2"),
                                "Cơ chế một cửa.",
                                "Một cửa liên thông."));
    }

    @Test
    void aNewPointIsOneAdditionThoughOthersGotNewLetters() {
        PlanDocument changed =
                Draft.changed(draft, new Change.AddAfter(Draft.id(draft, "I.1.a"), "Điểm mới."));

        assertThat(EditionDiff.between(draft, changed))
                .extracting(Difference::kind, d -> d.pathAfter().orElse(""))
                .containsExactly(tuple(Kind.ADDED, "I.1.b"));
    }

    @Test
    void aRemovedNodeSaysWhatItSaid() {
        PlanDocument changed = Draft.changed(draft, new Change.Remove(Draft.id(draft, "I.1.d")));

        assertThat(EditionDiff.between(draft, changed))
                .extracting(Difference::kind, Difference::before)
                .containsExactly(tuple(Kind.REMOVED, "Phong trào thi đua."));
    }

    @Test
    void theTitleIsToldLikeANode() {
        PlanDocument changed =
                Draft.changed(draft, new Change.Reword(Change.TITLE, "Truyền thông năm 2023"));

        assertThat(EditionDiff.between(draft, changed))
                .extracting(Difference::node, Difference::after)
                .containsExactly(tuple("title", "Truyền thông năm 2023"));
    }

    @Test
    void twoPointsThatChangedPlacesAreOneMove() {
        PlanDocument swapped =
                KnownNodes.in(
                        draft,
                        Draft.with(
                                "a) Mục tiêu cải cách.\nb) Vai trò của cấp ủy.",
                                "a) Vai trò của cấp ủy.\nb) Mục tiêu cải cách."),
                        Set.of(),
                        Draft.newIds());

        assertThat(EditionDiff.between(draft, swapped))
                .extracting(Difference::kind)
                .containsExactly(Kind.MOVED);
    }
}
