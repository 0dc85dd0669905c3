package vn.lantoa.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Source;
import vn.lantoa.plan.document.Table;

/** Plans as offices might write them: any order and number of what such plans are made of. */
final class RandomPlans {

    /**
     * A paragraph or a table of the file.
     *
     * @param strong in bold
     */
    private record Piece(String words, boolean strong, Optional<Table> table) {

        static Piece words(String words) {
            return new Piece(words, false, Optional.empty());
        }

        static Piece heading(String words) {
            return new Piece(words, true, Optional.empty());
        }
    }

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    private RandomPlans() {}

    static Arbitrary<PlanDocument> plans() {
        return Combinators.combine(heads(), preambles(), sections(), closings(), annexes())
                .as(RandomPlans::document);
    }

    private static PlanDocument document(
            List<Piece> head,
            List<Piece> preamble,
            List<List<Piece>> sections,
            List<Piece> closing,
            List<Piece> annexes) {
        List<Piece> all = new ArrayList<>(head);
        all.addAll(preamble);
        for (int i = 0; i < sections.size(); i++) {
            Piece heading = sections.get(i).getFirst();
            all.add(Piece.heading(ROMAN.get(i) + ". " + heading.words()));
            all.addAll(sections.get(i).subList(1, sections.get(i).size()));
        }
        all.addAll(closing);
        all.addAll(annexes);
        Source.Builder source = new Source.Builder();
        for (Piece piece : all) {
            piece.table()
                    .ifPresentOrElse(
                            table -> source.table(table, Optional.empty()),
                            () ->
                                    source.paragraph(
                                            piece.words(), piece.strong(), Optional.empty()));
        }
        return Papers.document(DocumentReader.read(source.build(NO_LAYOUT)));
    }

    private static final Layout NO_LAYOUT =
            new Layout(List.of(), List.of(), Optional.empty(), 0, 0, 0, 0);

    private static Arbitrary<List<Piece>> heads() {
        Arbitrary<Integer> number = Arbitraries.integers().between(10, 99_999);
        Arbitrary<String> symbol = Arbitraries.of("KH-SNgV", "KH-UBND", "KH-STTTT", "KH-PVHTT");
        Arbitrary<String> place = Arbitraries.of("Hà Tĩnh", "Sông Lam", "TP. Thủ Đức", "Đắk Lắk");
        Arbitrary<String> day =
                Combinators.combine(
                                Arbitraries.integers().between(1, 28),
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(2020, 2030))
                        .as("ngày %02d tháng %d năm %d"::formatted);
        return Combinators.combine(number, symbol, place, day, titles())
                .as(
                        (n, s, p, d, title) ->
                                List.of(
                                        Piece.words("Số: " + n + "/" + s),
                                        Piece.words(p + ", " + d),
                                        Piece.heading("KẾ HOẠCH"),
                                        Piece.heading(title)));
    }

    private static Arbitrary<String> titles() {
        return Combinators.combine(
                        Arbitraries.of("Tuyên truyền", "Triển khai", "Kiểm tra, giám sát"),
                        phrases().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(2021, 2030))
                .as((verb, what, year) -> verb + " " + String.join(", ", what) + " năm " + year);
    }

    private static Arbitrary<List<Piece>> preambles() {
        Arbitrary<Piece> basis = phrases().map(what -> Piece.words("Căn cứ Luật về " + what + ";"));
        return basis.list()
                .ofMaxSize(3)
                .map(
                        lines -> {
                            List<Piece> all = new ArrayList<>(lines);
                            all.add(Piece.words("Sở xây dựng Kế hoạch với các nội dung sau:"));
                            return all;
                        });
    }

    private static Arbitrary<List<List<Piece>>> sections() {
        Arbitrary<List<Piece>> section =
                Combinators.combine(phrases(), blocks().list().ofMaxSize(3))
                        .as(
                                (title, blocks) -> {
                                    List<Piece> all = new ArrayList<>();
                                    all.add(Piece.heading(title.toUpperCase(Locale.ROOT)));
                                    blocks.forEach(all::addAll);
                                    return all;
                                });
        return section.list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<List<Piece>> blocks() {
        Arbitrary<List<Piece>> bullets = prefixed(Arbitraries.of("- ", "+ ", "• "), 6);
        Arbitrary<List<Piece>> paragraphs =
                sentences().map(Piece::words).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<List<Piece>> tables =
                RandomTables.tables().map(t -> List.of(new Piece("", false, Optional.of(t))));
        return Arbitraries.frequencyOf(
                Tuple.of(4, bullets),
                Tuple.of(3, items()),
                Tuple.of(3, points()),
                Tuple.of(2, paragraphs),
                Tuple.of(1, tables));
    }

    private static Arbitrary<List<Piece>> prefixed(Arbitrary<String> prefix, int most) {
        return Combinators.combine(prefix, sentences())
                .as((label, words) -> Piece.words(label + words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    /** "1. Mục đích" in bold, or "1. Sở Nội vụ …." as a sentence; numbered in order. */
    private static Arbitrary<List<Piece>> items() {
        Arbitrary<Piece> heading =
                phrases()
                        .map(
                                words ->
                                        Piece.heading(
                                                words.substring(0, 1).toUpperCase(Locale.ROOT)
                                                        + words.substring(1)));
        Arbitrary<Piece> item = Arbitraries.oneOf(heading, sentences().map(Piece::words));
        return item.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(
                        pieces -> {
                            List<Piece> all = new ArrayList<>();
                            for (int i = 0; i < pieces.size(); i++) {
                                Piece piece = pieces.get(i);
                                String words = (i + 1) + ". " + piece.words();
                                all.add(new Piece(words, piece.strong(), Optional.empty()));
                            }
                            return all;
                        });
    }

    private static Arbitrary<List<Piece>> points() {
        List<String> letters = Papers.RULES.points();
        return sentences()
                .list()
                .ofMinSize(1)
                .ofMaxSize(letters.size())
                .map(
                        words -> {
                            List<Piece> all = new ArrayList<>();
                            for (int i = 0; i < words.size(); i++) {
                                all.add(Piece.words(letters.get(i) + ") " + words.get(i)));
                            }
                            return all;
                        });
    }

    private static Arbitrary<List<Piece>> closings() {
        Arbitrary<String> recipient =
                Arbitraries.of(
                        "UBND tỉnh (để b/c)",
                        "Sở Nội vụ",
                        "Các phòng chuyên môn, đơn vị trực thuộc",
                        "Giám đốc, các Phó Giám đốc Sở",
                        "UBND các huyện, thành phố (để phối hợp thực hiện)");
        Arbitrary<String> filing = Arbitraries.of("VT", "VT, VPTTr", "VT, CCHC, HTQT");
        Arbitrary<Optional<String>> drafter = Arbitraries.of("HL", "NTH").optional();
        return Combinators.combine(recipient.list().uniqueElements().ofMaxSize(5), filing, drafter)
                .as(
                        (names, copies, initials) -> {
                            List<Piece> all = new ArrayList<>();
                            all.add(Piece.heading("Nơi nhận:"));
                            names.forEach(name -> all.add(Piece.words("- " + name + ";")));
                            all.add(Piece.words("- Lưu: " + copies + "."));
                            initials.ifPresent(letters -> all.add(Piece.words(letters)));
                            return all;
                        });
    }

    private static Arbitrary<List<Piece>> annexes() {
        return Combinators.combine(phrases(), RandomTables.tables(), sentences())
                .as(
                        (title, table, words) ->
                                List.of(
                                        Piece.heading("PHỤ LỤC I"),
                                        Piece.heading(title.toUpperCase(Locale.ROOT)),
                                        new Piece("", false, Optional.of(table)),
                                        Piece.words("- " + words)))
                .optional()
                .map(annex -> annex.orElse(List.of()));
    }

    private static Arbitrary<String> sentences() {
        return Combinators.combine(
                        Arbitraries.of("Văn phòng", "Các phòng, đơn vị", "Sở Nội vụ", "Thanh tra"),
                        phrases().list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of(".", ";", ":", "", "./.", "..."))
                .as((who, what, end) -> who + " " + String.join(", ", what) + end);
    }

    static Arbitrary<String> phrases() {
        return Arbitraries.of(
                "cải cách hành chính",
                "đẩy mạnh dịch vụ công trực tuyến (DVCTT)",
                "thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
                "giữ kỷ cương, kỷ luật",
                "báo cáo trước ngày 18 hằng tháng",
                "100% thủ tục hành chính được niêm yết",
                "gặp gỡ doanh nghiệp & nhà đầu tư",
                "“một cửa”, “một cửa liên thông”",
                "quản lý đất đai - đô thị",
                "giai đoạn 2021-2025");
    }
}
