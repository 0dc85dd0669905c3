package vn.lantoa.plan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;

/** A draft changed node by node. */
class RewordingTest {

    private final PlanDocument draft = Draft.read();

    @Test
    void otherWordsForANodeLeaveEveryIdAndEveryPathAsTheyWere() {
        String id = Draft.id(draft, "I.1.b");

        PlanDocument changed = Draft.changed(draft, new Change.Reword(id, "Vai trò của đoàn thể."));

        assertThat(Draft.node(changed, "I.1.b").text()).isEqualTo("Vai trò của đoàn thể.");
        assertThat(changed.nodes()).extracting(Node::id).isEqualTo(ids(draft));
        assertThat(changed.nodes()).extracting(Node::path).isEqualTo(paths(draft));
    }

    @Test
    void aSeventhPointIsG() {
        PlanDocument changed =
                Draft.changed(draft, new Change.AddAfter(Draft.id(draft, "I.1.e"), "Điểm mới."));

        assertThat(Draft.node(changed, "I.1.g").label()).isEqualTo("g");
        assertThat(Draft.node(changed, "I.1.g").text()).isEqualTo("Điểm mới.");
    }

    @Test
    void aPointInTheMiddleMovesTheLettersButNoIds() {
        PlanDocument changed =
                Draft.changed(draft, new Change.AddAfter(Draft.id(draft, "I.1.d"), "Điểm mới."));

        assertThat(Draft.node(changed, "I.1.đ").text()).isEqualTo("Điểm mới.");
        assertThat(Draft.id(changed, "I.1.e")).isEqualTo(Draft.id(draft, "I.1.đ"));
        assertThat(Draft.id(changed, "I.1.g")).isEqualTo(Draft.id(draft, "I.1.e"));
    }

    @Test
    void whatStandsBelowAMovedPointMovesAlong() {
        PlanDocument changed =
                Draft.changed(draft, new Change.AddAfter(Draft.id(draft, "I.1.a"), "Điểm mới."));

        assertThat(Draft.id(changed, "I.1.d.2")).isEqualTo(Draft.id(draft, "I.1.c.2"));
        assertThat(Draft.node(changed, "I.1.d.2").parent()).contains("I.1.d");
    }

    @Test
    void aNodeGoesWithAllThatStandsBelowIt() {
        PlanDocument changed = Draft.changed(draft, new Change.Remove(Draft.id(draft, "I.1.c")));

        assertThat(changed.nodes()).hasSize(draft.nodes().size() - 3);
        assertThat(Draft.node(changed, "I.1.c").text()).isEqualTo("Phong trào thi đua.");
        assertThat(changed.references())
                .extracting(Reference::number)
                .containsExactly("514/KH-UBND");
    }

    @Test
    void aBulletBelowItemsIsCounted() {
        PlanDocument changed =
                Draft.changed(
                        draft,
                        new Change.AddBelow(
                                Optional.of(Draft.id(draft, "I.2")),
                                Node.Kind.BULLET,
                                "Mạng xã hội.",
                                false));

        assertThat(Draft.node(changed, "I.2.3").text()).isEqualTo("Mạng xã hội.");
    }

    @Test
    void aNewSectionIsTheNextRomanNumber() {
        PlanDocument changed =
                Draft.changed(
                        draft,
                        new Change.AddBelow(
                                Optional.empty(), Node.Kind.SECTION, "KINH PHÍ", false));

        assertThat(Draft.node(changed, "III").heading()).isEqualTo("KINH PHÍ");
    }

    @Test
    void afterYThereIsNoLetter() {
        PlanDocument full = draft;
        for (int i = 6; i < Draft.POINTS.size(); i++) {
            String last = Draft.POINTS.get(i - 1);
            full =
                    new Rewording(full, Draft.POINTS, newIds(i))
                                            .apply(
                                                    new Change.AddAfter(
                                                            Draft.id(full, "I.1." + last), "Thêm."))
                                    instanceof Rewording.Result.Done(var more)
                            ? more
                            : full;
        }

        assertThat(Draft.node(full, "I.1.y").label()).isEqualTo("y");
        assertThat(Draft.change(full, new Change.AddAfter(Draft.id(full, "I.1.y"), "Thêm.")))
                .isEqualTo(new Rewording.Result.Refused(Rewording.Fault.LETTERS_USED_UP));
    }

    private static Supplier<String> newIds(int edition) {
        return () -> "e" + edition + "n1";
    }

    @Test
    void nothingStandsBelowAParagraph() {
        assertThat(
                        Draft.change(
                                draft,
                                new Change.AddBelow(
                                        Optional.of(Draft.id(draft, "II.p1")),
                                        Node.Kind.BULLET,
                                        "Thêm.",
                                        false)))
                .isEqualTo(new Rewording.Result.Refused(Rewording.Fault.WRONG_PLACE));
    }

    @Test
    void pathsStayUniqueAndParentsRealWhateverIsAddedAndRemoved() {
        PlanDocument changed = draft;
        for (String path : List.of("I.1.a", "I.1.d.1", "I.2.1", "II.1", "I.1", "I")) {
            changed =
                    new Rewording(changed, Draft.POINTS, () -> "x" + path)
                                            .apply(
                                                    new Change.AddAfter(
                                                            Draft.id(changed, path), "Thêm."))
                                    instanceof Rewording.Result.Done(var more)
                            ? more
                            : changed;
        }
        changed = Draft.changed(changed, new Change.Remove(Draft.id(changed, "I.1")));

        List<String> paths = paths(changed);
        assertThat(paths).doesNotHaveDuplicates();
        assertThat(changed.nodes())
                .allMatch(node -> node.parent().map(new HashSet<>(paths)::contains).orElse(true));
        assertThat(ids(changed)).contains("xI", "xII.1", "xI.2.1").doesNotContain("xI.1.a");
    }

    private static List<String> ids(PlanDocument document) {
        return new ArrayList<>(document.nodes().stream().map(Node::id).toList());
    }

    private static List<String> paths(PlanDocument document) {
        return new ArrayList<>(document.nodes().stream().map(Node::path).toList());
    }
}
