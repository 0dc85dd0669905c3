package vn.lantoa.plan.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Table;

/** Tables and annexes to add to a plan in tests. */
final class Nodes {

    private Nodes() {}

    static PlanDocument adding(PlanDocument document, Node... more) {
        List<Node> nodes = new ArrayList<>(document.nodes());
        nodes.addAll(Arrays.asList(more));
        return new PlanDocument(
                document.number(),
                document.place(),
                document.issueDate(),
                document.documentType(),
                document.title(),
                document.year(),
                document.letterhead(),
                document.preamble(),
                document.parentPlan(),
                nodes,
                document.recipients(),
                document.filing(),
                document.drafter(),
                document.signer(),
                document.signerCapacity(),
                document.references(),
                document.remainder(),
                document.layout());
    }

    static Node annex(String label, String heading) {
        return new Node(
                "annex",
                "PL1",
                Optional.empty(),
                label,
                Node.Kind.ANNEX,
                heading,
                "",
                Optional.empty(),
                0,
                1);
    }

    static Node table(Table table) {
        return new Node(
                "table",
                "I.t1",
                Optional.of("I"),
                "",
                Node.Kind.TABLE,
                "",
                "",
                Optional.of(table),
                0,
                1);
    }

    /** A table whose first row names the columns. */
    static Table grid(String[]... rows) {
        return new Table(1, Arrays.stream(rows).map(Nodes::row).toList());
    }

    private static Table.Row row(String[] texts) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Table.Cell(i, 1, 1, texts[i]));
        }
        return new Table.Row(cells);
    }

    static String[] cells(String... texts) {
        return texts;
    }
}
