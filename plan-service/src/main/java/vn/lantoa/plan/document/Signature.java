package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who signs, as what, and who drafted.
 *
 * @param rest lines that say neither: "(Đã ký)", a seal
 */
record Signature(
        Optional<String> signer,
        List<String> capacity,
        Optional<String> initials,
        List<String> rest) {

    private static final int LONGEST_LINE = 80;
    private static final int MOST_LINES = 16;
    private static final Pattern INITIALS = Pattern.compile("\\(?(\\p{Lu}{2,5})\\)?");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}.]{0,8}\\. ?){0,3}"
                            + "\\p{Lu}[\\p{L}'-]{0,19}(?: \\p{Lu}[\\p{L}.'-]{0,19}){1,6}");
    private static final Pattern DEGREES = Pattern.compile("(?:\\p{Lu}[\\p{L}.]{0,8}\\. ?){0,3}");

    /** The lines beside the list of recipients, in order. */
    static Signature of(List<String> lines) {
        int name = name(lines);
        Optional<String> initials = Optional.empty();
        List<String> capacity = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i == name) {
                continue;
            }
            if (initials.isEmpty() && INITIALS.matcher(line).matches()) {
                initials = Optional.of(line.replaceAll("[()]", ""));
            } else if (isCapacity(line) || (Line.inCapitals(line) && line.contains(" "))) {
                capacity.add(line);
            } else {
                rest.add(line);
            }
        }
        Optional<String> signer = name < 0 ? Optional.empty() : Optional.of(lines.get(name));
        return new Signature(signer, capacity, initials, rest);
    }

    /** The last name by its surname, else the last that has a name's form; capitals at worst. */
    private static int name(List<String> lines) {
        int formed = -1;
        int shouted = -1;
        boolean stamped = lines.stream().anyMatch(Signature::isStamp);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (isName(line) && !Line.inCapitals(line)) {
                return i;
            }
            boolean form = !stamped && NAME.matcher(line).matches() && !isCapacity(line);
            if (form && formed < 0 && !Line.inCapitals(line)) {
                formed = i;
            }
            if (isName(line) && shouted < 0) {
                shouted = i;
            }
        }
        return formed >= 0 ? formed : shouted;
    }

    /** What a signing program prints on the paper. */
    private static boolean isStamp(String line) {
        return Words.STAMPS.lengthAtStart(line) > 0;
    }

    /** A name with a surname people have here. */
    static boolean isName(String line) {
        String bare = DEGREES.matcher(line).replaceFirst("");
        return NAME.matcher(line).matches()
                && !isCapacity(line)
                && Words.SURNAMES.lengthAtStart(bare) > 0;
    }

    /** "KT. GIÁM ĐỐC", "Phó Giám đốc". */
    static boolean isCapacity(String line) {
        int length = Words.CAPACITIES.lengthAtStart(line);
        if (length == 0 || line.length() > LONGEST_LINE) {
            return false;
        }
        return Line.inCapitals(line)
                || (Character.isUpperCase(line.charAt(0)) && length == line.length());
    }

    /** Where a signature begins that stands right above an index; the index if none does. */
    static int startAbove(List<Line> lines, int from, int to) {
        int start = to;
        for (int i = to - 1; i >= Math.max(from, to - MOST_LINES) && mayStand(lines.get(i)); i--) {
            start =
                    Line.inCapitals(lines.get(i).text()) && isCapacity(lines.get(i).text())
                            ? i
                            : start;
        }
        return start;
    }

    private static boolean mayStand(Line line) {
        return line.table().isEmpty()
                && line.label().form() == Label.Form.NONE
                && line.text().length() <= LONGEST_LINE
                && ";:./".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }
}
