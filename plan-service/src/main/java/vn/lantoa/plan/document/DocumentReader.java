package vn.lantoa.plan.document;

import java.util.List;
import java.util.function.Predicate;
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
        List<Line> lines = source.lines();
        int type = first(lines, 0, line -> Head.typeOf(line).isPresent());
        int closing = first(lines, type, Closing::opens);
        int firstRoman = first(lines, 0, labelled(Label.Form.ROMAN));
        boolean roman = firstRoman < closing;
        int body = roman ? firstRoman : first(lines, type, DocumentReader::topNumber);
        if (body <= type || body >= closing) {
            return new Reading.Unreadable(Reason.NOT_A_PLAN);
        }
        Flow flow = Flow.of(lines);
        return new Reading.Read(
                document(
                        Head.read(lines.subList(0, body), type, flow),
                        Outline.of(lines.subList(body, closing), flow, roman),
                        Closing.read(lines.subList(closing, lines.size()), flow),
                        source),
                source.text());
    }

    private static PlanDocument document(
            Head head, List<Node> nodes, Closing closing, Source source) {
        References references = new References(head.number());
        references.read(head.preamble(), Reference.PREAMBLE);
        nodes.forEach(
                node -> node.passages().forEach(words -> references.read(words, node.path())));
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

    private static Predicate<Line> labelled(Label.Form form) {
        return line -> line.label().form() == form;
    }

    private static boolean topNumber(Line line) {
        return line.label().form() == Label.Form.NUMBER && line.label().depth() == 1;
    }

    /** The index of the first such line from an index on; the number of lines if there is none. */
    private static int first(List<Line> lines, int from, Predicate<Line> wanted) {
        int at = from;
        while (at < lines.size() && !wanted.test(lines.get(at))) {
            at++;
        }
        return at;
    }
}
