package vn.lantoa.plan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/** A file that comes back after somebody edited it elsewhere. */
class KnownNodesTest {

    private final PlanDocument draft = Draft.read();

    @Test
    void anUntouchedFileHasAllItsNodesBack() {
        assertThat(ids(known(Draft.read()))).isEqualTo(ids(draft));
    }

    @Test
    void aPointPutInBetweenIsNewAndTheOthersAreKnown() {
        PlanDocument read =
                known(
                        Draft.with(
                                "b) Vai trò của cấp ủy.\nc)",
                                "b) Chuyển đổi số.\nc) Vai trò của cấp ủy.\nd)"));

        assertThat(Draft.id(read, "I.1.b")).isEqualTo("e2n1");
        assertThat(Draft.id(read, "I.1.c")).isEqualTo(Draft.id(draft, "I.1.b"));
        assertThat(Draft.id(read, "I.1.d.2")).isEqualTo(Draft.id(draft, "I.1.c.2"));
    }

    @Test
    void aNodeThatReadsALittleDifferentlyInAnotherPlaceIsKnown() {
        PlanDocument read =
                known(
                        Draft.with(
                                "d) Phong trào thi đua.\nđ) Kết quả, hạn chế.\ne)",
                                "d) Kết quả, hạn chế, nguyên nhân.\nđ)"));

        assertThat(Draft.id(read, "I.1.d")).isEqualTo(Draft.id(draft, "I.1.đ"));
        assertThat(Draft.id(read, "I.1.đ")).isEqualTo(Draft.id(draft, "I.1.e"));
    }

    @Test
    void aRewrittenNodeIsKnownByTheIdItsFileCarries() {
        PlanDocument read = Draft.with("Cơ chế một cửa.", "Trung tâm phục vụ hành chính công.");

        PlanDocument known = KnownNodes.in(draft, read, Set.copyOf(ids(read)), Draft.newIds());

        assertThat(Draft.id(known, "I.1.c.2")).isEqualTo(Draft.id(draft, "I.1.c.2"));
    }

    @Test
    void aFileWithoutIdsDoesNotTakeThoseThatHappenToBeEqual() {
        PlanDocument read =
                Draft.with(
                        "a) Mục tiêu cải cách.", "a) Hoàn toàn khác hẳn từ đầu đến cuối câu này.");

        assertThat(Draft.id(known(read), "I.1.a")).isEqualTo("e2n1");
    }

    @Test
    void noIdIsGivenTwice() {
        PlanDocument read =
                known(Draft.with("- Lồng ghép.", "- Lồng ghép.\n- Lồng ghép.\n- Lồng ghép."));

        assertThat(ids(read)).doesNotHaveDuplicates();
    }

    private PlanDocument known(PlanDocument read) {
        return KnownNodes.in(draft, read, Set.of(), Draft.newIds());
    }

    private static List<String> ids(PlanDocument document) {
        return document.nodes().stream().map(Node::id).toList();
    }
}
