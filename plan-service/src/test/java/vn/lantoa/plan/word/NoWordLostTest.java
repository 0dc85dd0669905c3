package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Recipient;

/** Whatever a file is put together of, each of its words stands in exactly one place. */
class NoWordLostTest {

    private static final String WORD = "từ";
    private static final Pattern NUMBERED =
            Pattern.compile("từ\\d+x", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyWordStandsInExactlyOnePlace(
            @ForAll("blocks") List<String> above,
            @ForAll("blocks") List<String> body,
            @ForAll("blocks") List<String> closing) {
        int[] count = {0};
        Docx file =
                Docx.file()
                        .body(numbered(above, count))
                        .lines("")
                        .lines("KẾ HOẠCH", "Tên", "I. A")
                        .body(numbered(body, count))
                        .lines("")
                        .lines("Nơi nhận:")
                        .body(numbered(closing, count))
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
                                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
                                        + "</w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                                        + "<w:abstractNumId w:val=\"1\"/></w:num>");

        assertThat(words(places(Plans.read(file))))
                .containsExactlyInAnyOrderElementsOf(words(Stream.of(file.documentXml())));
    }

    private static String[] numbered(List<String> blocks, int[] count) {
        return blocks.stream()
                .map(
                        block ->
                                Pattern.compile(WORD)
                                        .matcher(block)
                                        .replaceAll(found -> "Từ" + ++count[0] + "x"))
                .toArray(String[]::new);
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(text -> NUMBERED.matcher(text).results().map(MatchResult::group))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Stream<String> places(PlanDocument plan) {
        List<String> places = new ArrayList<>(plan.letterhead());
        places.add(plan.title());
        places.add(plan.preamble());
        plan.place().ifPresent(places::add);
        plan.nodes().stream().flatMap(Node::passages).forEach(places::add);
        plan.recipients().stream().map(Recipient::name).forEach(places::add);
        plan.recipients().stream().flatMap(to -> to.purpose().stream()).forEach(places::add);
        places.addAll(plan.filing());
        plan.drafter().ifPresent(places::add);
        plan.signer().ifPresent(places::add);
        places.addAll(plan.signerCapacity());
        places.addAll(plan.remainder());
        return places.stream();
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        return block(1).list().ofMaxSize(6);
    }

    /**
     * @param depth how deep tables may stand in tables
     */
    private static Arbitrary<String> block(int depth) {
        return depth == 0
                ? paragraph()
                : Arbitraries.frequencyOf(Tuple.of(3, paragraph()), Tuple.of(1, table(depth - 1)));
    }

    private static Arbitrary<String> paragraph() {
        Arbitrary<String> properties =
                Arbitraries.of(
                        "",
                        "<w:jc w:val=\"center\"/>",
                        "<w:numPr><w:numId w:val=\"1\"/></w:numPr>",
                        "<w:rPr><w:del w:id=\"1\"/></w:rPr>");
        return properties.flatMap(
                property ->
                        run().list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(runs -> Markup.pWith(property, runs.toArray(String[]::new))));
    }

    private static Arbitrary<String> run() {
        String box =
                "<w:r><w:pict><v:textbox><w:txbxContent>"
                        + Markup.p(WORD)
                        + "</w:txbxContent></v:textbox></w:pict></w:r>";
        return Arbitraries.of(
                        Markup.r(WORD + " "),
                        Markup.b(WORD + "; "),
                        Markup.r("- " + WORD + ". "),
                        Markup.r("a) " + WORD + " "),
                        Markup.rWith("<w:caps/>", WORD + " "),
                        Markup.deleted(WORD + " "),
                        Markup.inserted(WORD + " "),
                        Markup.field("REF x", WORD + " "),
                        Markup.br(),
                        Markup.tab(),
                        box)
                .map(run -> run);
    }

    private static Arbitrary<String> table(int depth) {
        Arbitrary<String> cell =
                block(depth)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(blocks -> blocks.toArray(String[]::new))
                        .flatMap(
                                blocks ->
                                        Arbitraries.of(
                                                        "",
                                                        "<w:vMerge/>",
                                                        "<w:vMerge w:val=\"restart\"/>",
                                                        "<w:gridSpan w:val=\"2\"/>")
                                                .map(merge -> Markup.tcWith(merge, blocks)));
        Arbitrary<String> row =
                cell.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(cells -> Markup.tr(cells.toArray(String[]::new)));
        Arbitrary<Tuple2<List<String>, Boolean>> table =
                row.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .flatMap(rows -> Arbitraries.of(true, false).map(b -> Tuple.of(rows, b)));
        return table.map(
                drawn -> {
                    String[] rows = drawn.get1().toArray(String[]::new);
                    return drawn.get2() ? Markup.bordered(rows) : Markup.plain(rows);
                });
    }
}
