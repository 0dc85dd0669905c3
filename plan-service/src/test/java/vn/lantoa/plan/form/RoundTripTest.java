package vn.lantoa.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.word.WordReader;

/** What was written is read back as the same plan, node by node. */
class RoundTripTest {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aPlanComesBackAsItWentOut(@ForAll("plans") PlanDocument sent) {
        PlanDocument back = Papers.document(WordReader.read(Papers.bytes(sent)));

        assertThat(nodes(back)).containsExactlyElementsOf(nodes(sent));
        assertThat(back.number()).isEqualTo(sent.number());
        assertThat(back.place()).isEqualTo(sent.place());
        assertThat(back.issueDate()).isEqualTo(sent.issueDate());
        assertThat(back.documentType()).isEqualTo(sent.documentType());
        assertThat(back.title()).isEqualTo(sent.title());
        assertThat(back.year()).isEqualTo(sent.year());
        assertThat(back.preamble()).isEqualTo(sent.preamble());
        assertThat(back.recipients()).isEqualTo(sent.recipients());
        assertThat(back.filing()).isEqualTo(sent.filing());
        assertThat(back.drafter()).isEqualTo(sent.drafter());
        assertThat(back.references()).isEqualTo(sent.references());
        assertThat(back.signer()).contains(Papers.SIGNED.signer());
        assertThat(back.signerCapacity()).isEqualTo(Papers.SIGNED.capacity());
        assertThat(back.remainder()).isEmpty();
    }

    @Provide
    Arbitrary<PlanDocument> plans() {
        return RandomPlans.plans();
    }

    /** Offsets belong to the file a node was read from. */
    private static List<Node> nodes(PlanDocument document) {
        return document.nodes().stream()
                .map(
                        node ->
                                new Node(
                                        node.id(),
                                        node.path(),
                                        node.parent(),
                                        node.label(),
                                        node.kind(),
                                        node.heading(),
                                        node.text(),
                                        node.table(),
                                        0,
                                        0))
                .toList();
    }
}
