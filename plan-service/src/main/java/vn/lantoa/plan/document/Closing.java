package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands below the body: recipients, filing, drafter, signature. */
final class Closing {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern COMMA = Pattern.compile("[,;]");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'-]{0,19}(?: \\p{Lu}[\\p{L}.'-]{0,19}){1,6}");

    private final List<Recipient> recipients = new ArrayList<>();
    private final List<String> filing = new ArrayList<>();
    private final List<String> capacity = new ArrayList<>();
    private final List<String> remainder = new ArrayList<>();
    private Optional<String> drafter = Optional.empty();
    private Optional<String> signer = Optional.empty();

    private Closing() {}

    /** Whether a line opens the list of recipients: "Nơi nhận:". */
    static boolean opens(Line line) {
        int length = Words.RECIPIENTS.lengthAtStart(line.text());
        String rest = line.text().substring(length).strip();
        return length > 0 && (rest.isEmpty() || rest.startsWith(":"));
    }

    /** Reads the lines from "Nơi nhận" on; none is fine. */
    static Closing read(List<Line> lines, Flow flow) {
        Closing closing = new Closing();
        List<String> beside = new ArrayList<>();
        List<StringBuilder> entries = new ArrayList<>();
        boolean inEntry = false;
        Line last = null;
        for (Line line : lines) {
            if (last == null) {
                String rest = afterOpening(line.text());
                if (!rest.isEmpty()) {
                    beside.add(rest);
                }
            } else if (!startsEntry(line)
                    && inEntry
                    && flow.continues(entries.getLast(), last, line)) {
                entries.getLast().append(' ').append(line.text());
            } else if (startsEntry(line) || line.text().endsWith(";")) {
                entries.add(new StringBuilder(entryText(line)));
                inEntry = true;
            } else {
                beside.add(line.text());
                inEntry = false;
            }
            last = line;
        }
        entries.forEach(entry -> closing.entry(entry.toString()));
        closing.beside(beside);
        return closing;
    }

    private static String afterOpening(String line) {
        String rest = line.substring(Words.RECIPIENTS.lengthAtStart(line)).strip();
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
    }

    private static boolean startsEntry(Line line) {
        return line.label().form() == Label.Form.BULLET
                || Words.FILING.lengthAtStart(line.text()) > 0;
    }

    private static String entryText(Line line) {
        return line.label().form() == Label.Form.BULLET ? line.label().rest() : line.text();
    }

    private void entry(String line) {
        String text = withoutEndMark(line);
        int filingLength = Words.FILING.lengthAtStart(text);
        if (filingLength > 0) {
            String copies = text.substring(filingLength).strip();
            copies = copies.startsWith(":") ? copies.substring(1) : copies;
            COMMA.splitAsStream(copies)
                    .map(String::strip)
                    .filter(copy -> !copy.isEmpty())
                    .forEach(filing::add);
        } else if (!text.isEmpty()) {
            recipients.add(recipient(text));
        }
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

    /** Initials, capacity and name stand beside the list; an appendix ends all of it. */
    private void beside(List<String> lines) {
        int end = 0;
        while (end < lines.size() && Words.APPENDIX.lengthAtStart(lines.get(end)) == 0) {
            end++;
        }
        int name = lastName(lines.subList(0, end));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i == name) {
                signer = Optional.of(line);
            } else if (i < end && drafter.isEmpty() && INITIALS.matcher(line).matches()) {
                drafter = Optional.of(line);
            } else if (i < end && Line.inCapitals(line) && line.contains(" ")) {
                capacity.add(line);
            } else {
                remainder.add(line);
            }
        }
    }

    private static int lastName(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (NAME.matcher(lines.get(i)).matches() && !Line.inCapitals(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    List<Recipient> recipients() {
        return recipients;
    }

    List<String> filing() {
        return filing;
    }

    Optional<String> drafter() {
        return drafter;
    }

    Optional<String> signer() {
        return signer;
    }

    List<String> capacity() {
        return capacity;
    }

    List<String> remainder() {
        return remainder;
    }
}
