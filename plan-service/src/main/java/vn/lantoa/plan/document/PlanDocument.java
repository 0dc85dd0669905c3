package vn.lantoa.plan.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as read. Every word of the file stands in exactly one place of it; a word nobody claimed
 * stands in {@code remainder}. All texts are NFC, without Markdown's marks, spaces collapsed;
 * nothing is corrected.
 *
 * @param issueDate empty where there is none, or one that no calendar has
 * @param documentType "KẾ HOẠCH"
 * @param title the summary (trích yếu); may be empty
 * @param year the one year the title plans for, empty for a span of years; never guessed from the
 *     issue date
 * @param letterhead the other lines above the type: state name, motto, issuing offices
 * @param preamble between title and first section, one line a paragraph
 * @param parentPlan the plan this one carries out, as the preamble names it
 * @param nodes the body and the annexes, flat, in the document's order
 * @param filing who keeps a copy: VT, VPTTr
 * @param drafter the drafter's initials
 * @param signer the name under the signature
 * @param signerCapacity lines in capitals above the name: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
 * @param references every numbered document cited in preamble and body, once each, in order;
 *     without the plan's own number
 * @param remainder lines nobody claimed: page numbers, rules, "(Đã ký)", notes, headers, tracked
 *     deletions
 * @param layout how a Word file looks; empty for a text
 */
public record PlanDocument(
        Optional<DocumentNumber> number,
        Optional<String> place,
        Optional<LocalDate> issueDate,
        String documentType,
        String title,
        Optional<Integer> year,
        List<String> letterhead,
        String preamble,
        Optional<Reference> parentPlan,
        List<Node> nodes,
        List<Recipient> recipients,
        List<String> filing,
        Optional<String> drafter,
        Optional<String> signer,
        List<String> signerCapacity,
        List<Reference> references,
        List<String> remainder,
        Optional<Layout> layout) {

    public PlanDocument {
        letterhead = List.copyOf(letterhead);
        nodes = List.copyOf(nodes);
        recipients = List.copyOf(recipients);
        filing = List.copyOf(filing);
        signerCapacity = List.copyOf(signerCapacity);
        references = List.copyOf(references);
        remainder = List.copyOf(remainder);
    }

    /** The same document with other words; what it cites is read anew. */
    public PlanDocument reworded(String newTitle, String newPreamble, List<Node> newNodes) {
        References cited = References.in(number, newPreamble, newNodes);
        return with(newTitle, newPreamble, newNodes, cited.parent(), cited.all());
    }

    /**
     * The same words on the same paths.
     *
     * @param same the nodes, under other ids or found in another text
     */
    public PlanDocument known(List<Node> same) {
        return with(title, preamble, same, parentPlan, references);
    }

    private PlanDocument with(
            String newTitle,
            String newPreamble,
            List<Node> newNodes,
            Optional<Reference> newParent,
            List<Reference> cited) {
        return new PlanDocument(
                number,
                place,
                issueDate,
                documentType,
                newTitle,
                year,
                letterhead,
                newPreamble,
                newParent,
                newNodes,
                recipients,
                filing,
                drafter,
                signer,
                signerCapacity,
                cited,
                remainder,
                layout);
    }

    /**
     * The same document under a number and date of its own.
     *
     * @param lines of the letterhead, without what stood for a number or day that was not known
     */
    public PlanDocument issued(
            Optional<DocumentNumber> given, Optional<LocalDate> day, List<String> lines) {
        return new PlanDocument(
                given,
                place,
                day,
                documentType,
                title,
                year,
                lines,
                preamble,
                parentPlan,
                nodes,
                recipients,
                filing,
                drafter,
                signer,
                signerCapacity,
                references,
                remainder,
                layout);
    }

    /** What stands around title, preamble and nodes: head, closing, remainder. */
    public List<Object> surroundings() {
        return List.of(
                number,
                place,
                issueDate,
                documentType,
                letterhead,
                recipients,
                filing,
                drafter,
                signer,
                signerCapacity,
                remainder);
    }

    /** The node of an id, wherever it stands. */
    public Optional<Node> byId(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** The first year of a span in the title: 2021 of "giai đoạn 2021-2025". */
    public Optional<Integer> firstYear() {
        return PlannedYears.of(title).first();
    }

    /** The last year of a span in the title: 2025 of "giai đoạn 2021-2025". */
    public Optional<Integer> lastYear() {
        return PlannedYears.of(title).last();
    }

    /** The node of exactly this path: {@code II.1.c.7}, never {@code II.1.C.7}. */
    public Optional<Node> node(String path) {
        String wanted = Normalizer.normalize(path, Normalizer.Form.NFC);
        return nodes.stream().filter(node -> node.path().equals(wanted)).findFirst();
    }

    /** The nodes directly below one, in order. */
    public List<Node> below(String path) {
        return nodes.stream()
                .filter(node -> node.parent().filter(path::equals).isPresent())
                .toList();
    }
}
