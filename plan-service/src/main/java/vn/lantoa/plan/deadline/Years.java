package vn.lantoa.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Mention.Times;

/** Gives the terms of a phrase the year that is written beside another of them. */
final class Years {

    private Years() {}

    /**
     * "Tháng 3 đến tháng 9/2023": both are of 2023. "Năm 2023: quý II": the year says only which
     * quarter is meant, and goes.
     */
    static List<Mention> shared(List<Mention> mentions) {
        List<Integer> written =
                mentions.stream().flatMap(m -> years(m).stream()).distinct().toList();
        boolean parts = mentions.stream().anyMatch(m -> !isYear(m));
        List<Mention> shared = new ArrayList<>();
        Optional<Integer> later = Optional.empty();
        for (Mention mention : mentions.reversed()) {
            Optional<Integer> own = years(mention).stream().findFirst();
            Optional<Integer> known = own.or(() -> onlyOne(written));
            later = own.isPresent() ? own : later;
            if (parts && isYear(mention) && written.size() == 1) {
                continue;
            }
            shared.addFirst(inYear(mention, known.isPresent() ? known : later));
        }
        return shared;
    }

    private static Optional<Integer> onlyOne(List<Integer> years) {
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private static boolean isYear(Mention mention) {
        return mention.meaning() instanceof Times times
                && times.terms().size() == 1
                && times.last().isWholeYear()
                && !mention.lead().until()
                && !mention.lead().starts();
    }

    private static List<Integer> years(Mention mention) {
        return mention.meaning() instanceof Times times
                ? times.terms().stream().flatMap(term -> term.year().stream()).toList()
                : List.of();
    }

    private static Mention inYear(Mention mention, Optional<Integer> year) {
        return mention.meaning() instanceof Times(var terms, var range)
                ? new Mention(
                        new Times(terms.stream().map(term -> term.inYear(year)).toList(), range),
                        mention.lead(),
                        mention.from(),
                        mention.to())
                : mention;
    }
}
