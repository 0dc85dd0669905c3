package vn.lantoa.plan.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of the cells of a column what the column takes. */
final class CellReading {

    sealed interface Result {}

    record Blank() implements Result {}

    record Good(Cell cell) implements Result {}

    record Bad(String code, List<Object> arguments) implements Result {

        static Bad of(String code, Object... arguments) {
            return new Bad("sheet." + code, List.of(arguments));
        }
    }

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[;\\n]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");
    private static final int SHOWN = 60;
    private static final String AMBIGUOUS = "";

    private final Column column;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    CellReading(Column column) {
        this.column = column;
        for (Choice choice : column.choices()) {
            for (String label :
                    Set.copyOf(List.of(choice.value(), choice.vietnamese(), choice.english()))) {
                exact.put(clean(label), choice.value());
                folded.merge(
                        Folded.of(label),
                        choice.value(),
                        (one, other) -> one.equals(other) ? one : AMBIGUOUS);
            }
        }
    }

    /** NFC, without control characters, halves of characters, and blanks at the ends. */
    static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String plain = CONTROL.matcher(lines).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).replace('\u00A0', ' ').strip();
    }

    Result read(RawCell raw) {
        return switch (raw) {
            case RawCell.Failed failed -> Bad.of("formula", shortened(failed.error()));
            case RawCell.Written written -> {
                String text = clean(written.text());
                yield text.isEmpty() ? new Blank() : typed(text);
            }
            case RawCell.Counted counted -> counted(counted.number());
            case RawCell.Dated dated ->
                    switch (column.kind()) {
                        case DAY -> new Good(new Cell.Day(dated.day()));
                        case NUMBER -> Bad.of("number", Days.written(dated.day()));
                        case TEXT, CHOICE, LIST -> typed(Days.written(dated.day()));
                    };
        };
    }

    private Result counted(BigDecimal number) {
        return switch (column.kind()) {
            case NUMBER -> new Good(new Cell.Number(number));
            case DAY ->
                    Days.counted(number.doubleValue())
                            .filter(day -> day.getYear() >= 1950 && day.getYear() < 2150)
                            .<Result>map(day -> new Good(new Cell.Day(day)))
                            .orElseGet(() -> Bad.of("day", number.toPlainString()));
            case TEXT, CHOICE, LIST -> typed(number.toPlainString());
        };
    }

    private Result typed(String text) {
        return switch (column.kind()) {
            case TEXT ->
                    text.length() > column.longest()
                            ? tooLong(text)
                            : new Good(new Cell.Text(text));
            case DAY ->
                    Days.typed(text)
                            .<Result>map(day -> new Good(new Cell.Day(day)))
                            .orElseGet(() -> Bad.of("day", shortened(text)));
            case NUMBER ->
                    switch (Numbers.typed(text)) {
                        case Numbers.Known known -> new Good(new Cell.Number(known.number()));
                        case Numbers.Ambiguous _ -> Bad.of("number-ambiguous", shortened(text));
                        case Numbers.None _ -> Bad.of("number", shortened(text));
                    };
            case CHOICE ->
                    chosen(text)
                            .<Result>map(value -> new Good(new Cell.Chosen(value)))
                            .orElseGet(() -> Bad.of("choice", shortened(text)));
            case LIST -> items(text);
        };
    }

    private Result items(String text) {
        if (text.length() > column.longest()) {
            return tooLong(text);
        }
        Set<String> items = new LinkedHashSet<>();
        for (String item : BETWEEN_ITEMS.splitAsStream(text).toList()) {
            if (!item.isBlank()) {
                Optional<String> known =
                        column.choices().isEmpty()
                                ? Optional.of(item.strip())
                                : chosen(item.strip());
                if (known.isEmpty()) {
                    return Bad.of("choice", shortened(item.strip()));
                }
                items.add(known.get());
            }
        }
        return items.isEmpty() ? new Blank() : new Good(new Cell.Items(List.copyOf(items)));
    }

    /** As it is written, or else as it is folded, if that means one choice only. */
    private Optional<String> chosen(String text) {
        return Optional.ofNullable(exact.get(text))
                .or(() -> Optional.ofNullable(folded.get(Folded.of(text))))
                .filter(value -> !value.equals(AMBIGUOUS));
    }

    private Bad tooLong(String text) {
        return Bad.of("too-long", column.longest(), text.length());
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
