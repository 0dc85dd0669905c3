package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a plan's lines are parts of. A decision may stand above the plan it puts in force: where the
 * plan has no signature of its own, the decision's is the plan's.
 */
record Parts(
        List<Line> letterhead,
        Line type,
        List<Line> preface,
        List<Line> body,
        Tops tops,
        List<Line> closing,
        List<Line> annexes) {

    /** Empty if there is no plan, or no section in it. */
    static Optional<Parts> of(List<Line> source) {
        List<Line> lines = flattened(source);
        OptionalInt found = Head.typeLine(lines);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int type = found.getAsInt();
        int end = lines.size();
        int mark = first(lines, type, end, Closing::opens);
        int annexes = annexes(lines, type, mark);
        int bottom = Math.min(mark, annexes);
        int closing = Signature.startAbove(lines, type + 1, bottom);
        boolean dated = closing > type + 1 && isDay(lines.get(closing - 1));
        int title = type + 1 + titleLines(lines, type, closing);
        Tops tops = Tops.of(lines.subList(title, closing));
        int body = title + tops.first();
        if (body >= closing) {
            return Optional.empty();
        }
        List<Line> above = new ArrayList<>();
        lines.subList(0, type).stream().flatMap(Parts::words).forEach(above::add);
        if (dated && above.stream().noneMatch(Parts::isDay)) {
            above.add(lines.get(--closing));
        }
        List<Line> below = lines.subList(closing, annexes).stream().flatMap(Parts::words).toList();
        return Optional.of(
                new Parts(
                        above,
                        lines.get(type),
                        lines.subList(type + 1, body).stream().flatMap(Parts::words).toList(),
                        lines.subList(body, closing),
                        tops,
                        below.isEmpty() ? signatureAbove(above) : below,
                        lines.subList(annexes, end)));
    }

    private static int titleLines(List<Line> lines, int type, int closing) {
        List<Line> below = lines.subList(type + 1, Math.max(type + 1, closing));
        return Title.of(Head.behindType(lines.get(type)), below).lines();
    }

    /** Tables that only place paragraphs stand above the title and around the recipients. */
    private static List<Line> flattened(List<Line> source) {
        List<Line> lines = new ArrayList<>(source.size());
        boolean above = true;
        for (Line line : source) {
            if (line.table().isEmpty()) {
                lines.add(line);
                above = above && Head.typeOf(line).isEmpty();
            } else {
                List<Line> flat = line.flattened().toList();
                boolean places = above || flat.stream().anyMatch(Closing::opens);
                above = above && flat.stream().allMatch(l -> Head.typeOf(l).isEmpty());
                lines.addAll(places ? flat : List.of(line));
            }
        }
        return lines;
    }

    /** Place and day may stand above the signature, as in a letter. */
    private static boolean isDay(Line line) {
        return line.label().form() == Label.Form.NONE
                && line.table().isEmpty()
                && Letterhead.isPlaceAndDay(line.text());
    }

    private static Stream<Line> words(Line line) {
        return line.table().isEmpty() ? Stream.of(line) : line.flattened();
    }

    private static int annexes(List<Line> lines, int type, int mark) {
        int end = lines.size();
        int early = first(lines, type + 1, mark, line -> Annexes.opens(line, false));
        if (early < mark && (mark == end || endsBody(lines, early))) {
            return early;
        }
        int named = first(lines, Math.min(mark + 1, end), end, line -> Annexes.opens(line, true));
        return mark < end ? Annexes.unnamed(lines, mark + 1, named) : named;
    }

    /** A signature or the end mark stands above. */
    private static boolean endsBody(List<Line> lines, int annex) {
        String last = lines.get(annex - 1).text();
        return last.endsWith("/.")
                || Signature.isName(last)
                || Signature.startAbove(lines, 0, annex) < annex;
    }

    private static List<Line> signatureAbove(List<Line> above) {
        int mark = first(above, 0, above.size(), Closing::opens);
        int from = Signature.startAbove(above, 0, mark);
        int to = from;
        for (int i = from; i < above.size(); i++) {
            to =
                    above.get(i).label().form() == Label.Form.BULLET
                                    || Signature.isName(above.get(i).text())
                            ? i + 1
                            : to;
        }
        List<Line> signature = List.copyOf(above.subList(from, to));
        above.subList(from, to).clear();
        return signature;
    }

    /** The index of the first such line between two; the second if there is none. */
    private static int first(List<Line> lines, int from, int to, Predicate<Line> wanted) {
        int at = from;
        while (at < to && !wanted.test(lines.get(at))) {
            at++;
        }
        return Math.max(at, Math.min(from, to));
    }
}
