package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a plan's text stands.
 *
 * @param edition the current one
 * @param earlier those before it, the newest last, at most {@value #REMEMBERED}
 * @param signature empty until somebody settled it
 * @param yearBasis where the planned year comes from
 * @param judgements of findings, at most {@value #MOST_JUDGEMENTS}
 */
record PlanText(
        EditionMark edition,
        List<EditionMark> earlier,
        Optional<Signature> signature,
        YearBasis yearBasis,
        List<Judgement> judgements) {

    static final int REMEMBERED = 100;
    static final int MOST_JUDGEMENTS = 2000;

    PlanText {
        earlier = List.copyOf(earlier);
        judgements = List.copyOf(judgements);
    }

    static PlanText first(EditionMark edition, Optional<Signature> signature, YearBasis yearBasis) {
        return new PlanText(edition, List.of(), signature, yearBasis, List.of());
    }

    PlanText next(EditionMark newer) {
        List<EditionMark> before = new ArrayList<>(earlier);
        before.add(edition);
        List<EditionMark> remembered =
                before.subList(Math.max(0, before.size() - REMEMBERED), before.size());
        return new PlanText(newer, remembered, signature, yearBasis, judgements);
    }

    PlanText signed(Signature other) {
        return new PlanText(edition, earlier, Optional.of(other), yearBasis, judgements);
    }

    PlanText planning(YearBasis basis) {
        return new PlanText(edition, earlier, signature, basis, judgements);
    }

    /** The newest judgement of a finding counts; the oldest are forgotten. */
    PlanText judged(List<Judgement> more) {
        List<String> anew = more.stream().map(Judgement::finding).toList();
        List<Judgement> all = new ArrayList<>();
        judgements.stream().filter(j -> !anew.contains(j.finding())).forEach(all::add);
        all.addAll(more);
        return new PlanText(
                edition,
                earlier,
                signature,
                yearBasis,
                all.subList(Math.max(0, all.size() - MOST_JUDGEMENTS), all.size()));
    }

    Optional<EditionMark> edition(int number) {
        return edition.number() == number
                ? Optional.of(edition)
                : earlier.stream().filter(mark -> mark.number() == number).findFirst();
    }

    Optional<Judgement> judgement(String finding) {
        return judgements.stream().filter(j -> j.finding().equals(finding)).findFirst();
    }
}
