package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands below the body: recipients, filing, drafter, signature. */
final class Closing {

    private static final int LONGEST_BESIDE = 80;
    private static final Pattern COMMA = Pattern.compile("[,;]");
    private static final Pattern NEXT_ENTRY =
            Pattern.compile("; ?(?=[-+•–] ?\\p{Lu})|; (?=\\p{Lu}|-)");

    /** "TH.Hùng", "HTQT. HL", "VPTTr.(HL)", "CN(M.Cường)". */
    private static final Pattern DRAFTED =
            Pattern.compile(
                    "([\\p{L}\\d.& -]*[\\p{L}\\d])(?:\\. ?(\\p{Lu}\\p{L}{0,9})"
                            + "|\\.? ?\\((\\p{Lu}\\p{L}{1,10}|\\p{Lu}\\. ?\\p{L}{1,10})\\)?)");

    private final List<Recipient> recipients = new ArrayList<>();
    private final List<String> filing = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private Optional<String> drafter = Optional.empty();
    private Optional<Signature> signature = Optional.empty();

    private Closing() {}

    /** Whether a line opens the list of recipients: "Nơi nhận:". */
    static boolean opens(Line line) {
        int length = Words.RECIPIENTS.lengthAtStart(line.text());
        String rest = line.text().substring(length).strip();
        return length > 0 && (rest.isEmpty() || rest.startsWith(":"));
    }

    /** Reads the lines of the recipients and the signature, in whatever order; none is fine. */
    static Closing read(List<Line> lines, String source, Flow flow) {
        Closing closing = new Closing();
        List<StringBuilder> entries = new ArrayList<>();
        boolean opened = false;
        boolean inEntry = false;
        Line last = null;
        for (Line whole : lines) {
            List<Line> columns = whole.columns(source);
            Line line = columns.getFirst();
            if (!opened && opens(line)) {
                opened = true;
                String rest = afterOpening(line.text());
                if (startsEntry(Label.of(rest.isEmpty() ? " " : rest), rest)) {
                    entries.add(new StringBuilder(rest));
                    inEntry = true;
                } else if (!rest.isEmpty()) {
                    closing.beside.add(rest);
                }
            } else if (!opened) {
                closing.beside.add(line.text());
            } else if (inEntry
                    && last != null
                    && !startsEntry(line.label(), line.text())
                    && flow.continues(entries.getLast(), last, line)) {
                entries.getLast().append(' ').append(line.text());
            } else if (startsEntry(line.label(), line.text()) || line.text().endsWith(";")) {
                entries.add(new StringBuilder(line.text()));
                inEntry = true;
            } else {
                closing.beside.add(line.text());
                inEntry = false;
            }
            columns.stream().skip(1).map(Line::text).forEach(closing.beside::add);
            last = line;
        }
        entries.forEach(entry -> closing.entries(entry.toString()));
        closing.signature = Optional.of(Signature.of(closing.beside));
        return closing;
    }

    private static String afterOpening(String line) {
        String rest = line.substring(Words.RECIPIENTS.lengthAtStart(line)).strip();
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
    }

    private static boolean startsEntry(Label label, String text) {
        return switch (label.form()) {
            case BULLET, NUMBER, BRACKETED -> true;
            case DIVISION,
                    STEP,
                    ROMAN,
                    CAPITAL,
                    PARENTHESISED,
                    LETTER_NUMBER,
                    SMALL_ROMAN,
                    LETTER,
                    NONE ->
                    Words.FILING.lengthAtStart(text) > 0;
        };
    }

    /** Several recipients may share a line; the other column may have melted into it. */
    private void entries(String line) {
        String own = line;
        int foreign = besideFrom(line);
        if (foreign > 0) {
            beside.add(line.substring(foreign).strip());
            own = line.substring(0, foreign).strip();
        }
        NEXT_ENTRY
                .splitAsStream(own)
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .forEach(this::entry);
    }

    /** Where "KT. GIÁM ĐỐC" begins behind an entry's end mark; 0 if it does not. */
    private static int besideFrom(String line) {
        for (int at = Math.max(1, line.length() - LONGEST_BESIDE); at + 1 < line.length(); at++) {
            boolean afterEnd = line.charAt(at) == ' ' && ";.,".indexOf(line.charAt(at - 1)) >= 0;
            if (!afterEnd) {
                continue;
            }
            String rest = line.substring(at + 1);
            boolean capacity = Signature.isCapacity(rest) && Line.inCapitals(rest);
            if (capacity || (line.charAt(at - 1) != ',' && Signature.isName(rest))) {
                return at;
            }
        }
        return 0;
    }

    private void entry(String line) {
        Label label = Label.of(line);
        String text = withoutEndMark(label.form() == Label.Form.NONE ? line : label.rest());
        int filingLength = Words.FILING.lengthAtStart(text);
        if (filingLength > 0) {
            String copies = text.substring(filingLength).strip();
            copies = copies.startsWith(":") ? copies.substring(1) : copies;
            COMMA.splitAsStream(copies)
                    .map(String::strip)
                    .filter(copy -> !copy.isEmpty())
                    .forEach(this::copy);
        } else if (!text.isEmpty()) {
            recipients.add(recipient(text));
        }
    }

    private void copy(String text) {
        Matcher drafted = DRAFTED.matcher(text);
        boolean read =
                drafter.isEmpty()
                        && drafted.matches()
                        && (drafted.group(2) == null || !isPrefix(drafted.group(1)));
        if (read) {
            filing.add(drafted.group(1));
            drafter = Optional.of(drafted.group(2) == null ? drafted.group(3) : drafted.group(2));
        } else {
            filing.add(text);
        }
    }

    private static boolean isPrefix(String unit) {
        return Words.UNIT_PREFIXES.isOneOf(unit);
    }

    private static Recipient recipient(String text) {
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        String name = bracket > 0 ? text.substring(0, bracket).strip() : text;
        Optional<String> purpose =
                bracket > 0
                        ? Optional.of(text.substring(bracket + 1, text.length() - 1).strip())
                        : Optional.empty();
        return new Recipient(
                name,
                purpose,
                Words.OWN_UNITS.in(name) ? Recipient.Kind.OWN_UNITS : Recipient.Kind.OUTSIDE);
    }

    private static String withoutEndMark(String text) {
        int end = text.length();
        while (end > 0 && ".;, ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    boolean isEmpty() {
        return recipients.isEmpty() && filing.isEmpty() && signer().isEmpty();
    }

    List<Recipient> recipients() {
        return recipients;
    }

    List<String> filing() {
        return filing;
    }

    Optional<String> drafter() {
        return drafter.or(() -> signature.flatMap(Signature::initials));
    }

    Optional<String> signer() {
        return signature.flatMap(Signature::signer);
    }

    List<String> capacity() {
        return signature.map(Signature::capacity).orElse(List.of());
    }

    List<String> remainder() {
        List<String> rest = new ArrayList<>(signature.map(Signature::rest).orElse(List.of()));
        if (drafter.isPresent()) {
            signature.flatMap(Signature::initials).ifPresent(rest::add);
        }
        return rest;
    }
}
