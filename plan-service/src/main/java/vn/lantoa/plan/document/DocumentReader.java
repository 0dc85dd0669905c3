package vn.lantoa.plan.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.plan.document.Reading.Reason;

/**
 * Reads a plan in Markdown or plain text. Time and memory are linear in the size of the file,
 * whatever stands in it; how large a file may be is the caller's to say.
 */
public final class DocumentReader {

    private DocumentReader() {}

    public static Reading read(byte[] bytes) {
        return switch (Decoding.of(bytes)) {
            case Decoding.Decoded decoded -> read(Source.of(decoded.text()));
            case Decoding.Refused refused -> new Reading.Unreadable(refused.reason());
        };
    }

    public static Reading read(Source source) {
        return Parts.of(source.lines())
                .<Reading>map(parts -> read(document(parts, source), source))
                .orElseGet(() -> new Reading.Unreadable(Reason.NOT_A_PLAN));
    }

    private static Reading.Read read(PlanDocument document, Source source) {
        return new Reading.Read(
                document,
                source.text(),
                source.lines().stream()
                        .flatMap(line -> line.node().stream())
                        .collect(Collectors.toSet()));
    }

    private static PlanDocument document(Parts parts, Source source) {
        Flow flow = Flow.of(source.lines());
        Tree tree = new Tree();
        Outline.body(parts.body(), flow, parts.tops(), tree);
        Annexes.read(parts.annexes(), flow, tree);
        return document(
                Head.read(parts.letterhead(), parts.type(), parts.preface(), source.text(), flow),
                tree.closed(),
                Closing.read(parts.closing(), source.text(), flow),
                source);
    }

    private static PlanDocument document(
            Head head, List<Node> nodes, Closing closing, Source source) {
        References references = References.in(head.number(), head.preamble(), nodes);
        return new PlanDocument(
                head.number(),
                head.place(),
                head.issueDate(),
                head.documentType(),
                head.title(),
                head.year(),
                head.letterhead(),
                head.preamble(),
                references.parent(),
                nodes,
                closing.recipients(),
                closing.filing(),
                closing.drafter(),
                closing.signer(),
                closing.capacity(),
                references.all(),
                Stream.concat(source.aside().stream(), closing.remainder().stream()).toList(),
                source.layout());
    }
}
