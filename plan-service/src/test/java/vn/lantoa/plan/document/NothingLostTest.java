package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the lines and their order, each word of a file stands in exactly one place. */
class NothingLostTest {

    private static final Pattern WORD =
            Pattern.compile("từ(\\d+)x", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Property(tries = 1000)
    void everyWordStandsInExactlyOnePlace(
            @ForAll("lines") List<String> above,
            @ForAll("lines") List<String> between,
            @ForAll("lines") List<String> body,
            @ForAll("lines") List<String> closing) {
        String text =
                numbered(
                        Stream.of(
                                        above,
                                        List.of("KẾ HOẠCH"),
                                        between,
                                        List.of("", "III. WORD"),
                                        body,
                                        List.of("Nơi nhận: WORD"),
                                        closing)
                                .flatMap(List::stream)
                                .toList());

        Reading reading = Documents.reading(text);
        Assume.that(reading instanceof Reading.Read);
        PlanDocument document = ((Reading.Read) reading).document();

        assertThat(words(String.join(" ", places(document))))
                .containsExactlyInAnyOrderElementsOf(words(text));
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll("lines") List<String> lines, @ForAll String noise) {
        String text = "KẾ HOẠCH\n" + noise + "\nI. A\n" + String.join(noise, lines);

        if (Documents.reading(text) instanceof Reading.Read read) {
            List<Node> nodes = read.document().nodes();
            assertThat(nodes).extracting(Node::path).doesNotHaveDuplicates();
            assertThat(nodes).isSortedAccordingTo((a, b) -> Integer.compare(a.from(), b.from()));
            assertThat(nodes).allMatch(n -> n.from() < n.to() && n.to() <= read.text().length());
            assertThat(ProposedTopics.of(read.document()))
                    .extracting(ProposedTopic::code)
                    .doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> opening =
                Arbitraries.of(
                        "",
                        "",
                        "I. ",
                        "**II. ",
                        "### 1. ",
                        "1. ",
                        "2.1. ",
                        "1) ",
                        "a) ",
                        "đ) ",
                        "- ",
                        "+ ",
                        "* ",
                        "•",
                        "-",
                        "KẾ HOẠCH ",
                        "Căn cứ ",
                        "Số: 7/KH-",
                        "- Lưu: ",
                        "Nơi nhận: ",
                        "PHỤ LỤC ",
                        "> ",
                        "A. ",
                        "B. ",
                        "Phần II. ",
                        "(1) ",
                        "i) ",
                        "a.1) ",
                        "Bước 1: ",
                        "Biểu số 2: ",
                        "KT. GIÁM ĐỐC ",
                        "Huế, ngày 3/2/2022 ",
                        "Người ký: ",
                        "\\- ");
        Arbitrary<String> words =
                Arbitraries.of("WORD", "Word", "word", "**Word**", "*word*", "Word,", "(WORD)")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(list -> String.join(" ", list));
        Arbitrary<String> end =
                Arbitraries.of("", "", ".", ";", ":", ",", "./.", "**", " (word);", "  ", "\r");
        Arbitrary<String> line =
                Combinators.combine(opening, words, end).as((o, w, e) -> o + w + e);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, line),
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "",
                                        "12",
                                        "- 3 -",
                                        "|---|---|",
                                        "| Word | word<br>WORD |",
                                        "+---+---+",
                                        "TT\tWord\tword",
                                        "WORD\t\tWORD word",
                                        "| Nơi nhận: WORD | Word |",
                                        "Nguyễn Word",
                                        "PHÓ GIÁM ĐỐC",
                                        "-----",
                                        "Word, ngày 3 tháng 2 năm 2022 word",
                                        "WORD Số: 1/KH-A word")))
                .list()
                .ofMaxSize(8);
    }

    /** Each WORD becomes a word of its own in the same case. */
    private static String numbered(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int[] next = {0};
        Pattern.compile("(?i)word|(?s:.)")
                .matcher(String.join("\n", lines))
                .results()
                .map(MatchResult::group)
                .forEach(
                        piece ->
                                text.append(
                                        switch (piece) {
                                            case "WORD" -> "TỪ" + next[0]++ + "X";
                                            case "Word" -> "Từ" + next[0]++ + "x";
                                            case "word" -> "từ" + next[0]++ + "x";
                                            default -> piece;
                                        }));
        return text.toString();
    }

    private static List<Integer> words(String text) {
        return WORD.matcher(text).results().map(r -> Integer.valueOf(r.group(1))).toList();
    }

    private static List<String> places(PlanDocument document) {
        List<String> places = new ArrayList<>();
        document.number().map(DocumentNumber::text).ifPresent(places::add);
        document.place().ifPresent(places::add);
        places.add(document.title());
        places.addAll(document.letterhead());
        places.add(document.preamble());
        document.nodes().forEach(node -> places.addAll(node.passages().toList()));
        document.recipients()
                .forEach(
                        recipient -> {
                            places.add(recipient.name());
                            recipient.purpose().ifPresent(places::add);
                        });
        places.addAll(document.filing());
        document.drafter().ifPresent(places::add);
        document.signer().ifPresent(places::add);
        places.addAll(document.signerCapacity());
        places.addAll(document.remainder());
        return places;
    }
}
