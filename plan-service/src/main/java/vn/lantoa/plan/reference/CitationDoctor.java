package vn.lantoa.plan.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;
import vn.lantoa.plan.reference.CitationRemark.Code;

/**
 * Examines how a plan cites: by itself (Decree 30/2020/NĐ-CP, annex I, part I, II.6.b: at first
 * with type, number, date and issuer), and against what is known of the cited documents.
 */
public final class CitationDoctor {

    private static final int MOST = 2_000;

    private final PlanDocument document;
    private final KnownAct.Lookup known;
    private final LocalDate on;
    private final Map<Reference, Wording.Slip> slips;
    private final List<CitationRemark> remarks = new ArrayList<>();

    private CitationDoctor(PlanDocument document, KnownAct.Lookup known, LocalDate on) {
        this.document = document;
        this.known = known;
        this.on = on;
        this.slips = Wording.in(document);
    }

    /**
     * In the plan's order, what is cited without number last; of the first 2,000 citations.
     *
     * @param on the day on which what is cited has to be in force
     */
    public static List<CitationRemark> examine(
            PlanDocument document, KnownAct.Lookup known, LocalDate on) {
        CitationDoctor doctor = new CitationDoctor(document, known, on);
        doctor.examine();
        return List.copyOf(doctor.remarks);
    }

    private void examine() {
        Set<String> seen = new HashSet<>();
        for (Reference reference : document.references().stream().limit(MOST).toList()) {
            boolean first = seen.add(KnownAct.key(reference.number()));
            List<KnownAct> meant = meant(reference, known.numbered(reference.number()));
            words(reference);
            reference
                    .date()
                    .ifPresentOrElse(
                            date -> day(reference, date, meant),
                            () -> withoutDay(reference, first, meant));
            meant.stream().findFirst().ifPresent(act -> validity(reference, act));
        }
        UnnumberedCitations.of(document).forEach(this::unnumbered);
    }

    private void words(Reference reference) {
        CitedWords words = CitedWords.of(reference);
        words.kindAgainstSymbol()
                .ifPresent(
                        right ->
                                remark(
                                        Code.TYPE_AGAINST_SYMBOL,
                                        reference,
                                        Optional.of(words.withKind(right)),
                                        words.kind(),
                                        reference.type(),
                                        right));
        words.issuerAgainstSymbol()
                .ifPresent(
                        right ->
                                remark(
                                        Code.ISSUER_AGAINST_SYMBOL,
                                        reference,
                                        Optional.empty(),
                                        words.issuer(),
                                        reference.issuer(),
                                        right));
        Optional.ofNullable(slips.get(reference))
                .ifPresent(
                        slip ->
                                remark(
                                        Code.WORDING,
                                        reference,
                                        Optional.of(reference.cited() + " " + slip.right()),
                                        slip.wrong(),
                                        slip.right()));
    }

    private void day(Reference reference, LocalDate date, List<KnownAct> meant) {
        document.issueDate()
                .filter(date::isAfter)
                .ifPresent(
                        issued ->
                                remark(
                                        Code.DATE_AFTER_DOCUMENT,
                                        reference,
                                        Optional.empty(),
                                        date,
                                        issued));
        if (meant.stream().noneMatch(act -> act.date().equals(date))) {
            meant.stream().findFirst().ifPresent(act -> differs(reference, date, act));
        }
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            remark(Code.WEEKEND, reference, Optional.empty(), date);
        }
    }

    /** A law is cited by its name alone; what was cited in full before, by its number alone. */
    private void withoutDay(Reference reference, boolean first, List<KnownAct> meant) {
        CitedWords words = CitedWords.of(reference);
        if (words.hasDate()) {
            remark(Code.DATE_IMPOSSIBLE, reference, Optional.empty());
        } else if (first && words.isInFull()) {
            remark(
                    Code.DATE_MISSING,
                    reference,
                    meant.stream().findFirst().map(act -> words.withDate(act.date())));
        }
    }

    /** A number is given anew every year: another year's act is another act. */
    private static List<KnownAct> meant(Reference reference, List<KnownAct> acts) {
        boolean forEver = CitedWords.of(reference).isForEver();
        Optional<Integer> year = reference.date().map(LocalDate::getYear);
        return acts.stream()
                .filter(act -> forEver || year.filter(y -> y == act.date().getYear()).isPresent())
                .toList();
    }

    private void differs(Reference reference, LocalDate date, KnownAct act) {
        String right = CitedWords.of(reference).withDate(act.date());
        remark(Code.DATE_DIFFERS, reference, Optional.of(right), act, date, act.date());
    }

    private void validity(Reference reference, KnownAct act) {
        if (act.hasEndedBy(on)) {
            LocalDate end = act.validTo().orElseThrow();
            if (act.replacedBy().isPresent()) {
                String next = act.replacedBy().get();
                remark(Code.REPLACED, reference, Optional.of(next), act, end, next);
            } else {
                remark(Code.EXPIRED, reference, Optional.empty(), act, end);
            }
        } else if (act.isNotYetInForceOn(on)) {
            LocalDate begin = act.validFrom().orElseThrow();
            remark(Code.NOT_YET_IN_FORCE, reference, Optional.empty(), act, begin);
        }
    }

    private void unnumbered(UnnumberedCitation citation) {
        remarks.add(
                new CitationRemark(
                        Code.UNNUMBERED,
                        Optional.empty(),
                        citation.node(),
                        citation.words(),
                        List.of(
                                citation.issuer()
                                        .map(issuer -> citation.kind() + " – " + issuer)
                                        .orElse(citation.kind())),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** What the citation itself shows. */
    private void remark(
            Code code, Reference reference, Optional<String> proposed, Object... arguments) {
        remarks.add(remark(code, reference, proposed, Optional.empty(), arguments));
    }

    /** What the register shows. */
    private void remark(
            Code code,
            Reference reference,
            Optional<String> proposed,
            KnownAct act,
            Object... arguments) {
        remarks.add(remark(code, reference, proposed, act.source(), arguments));
    }

    private static CitationRemark remark(
            Code code,
            Reference reference,
            Optional<String> proposed,
            Optional<String> source,
            Object[] arguments) {
        return new CitationRemark(
                code,
                Optional.of(reference.number()),
                reference.node(),
                reference.cited(),
                List.of(arguments),
                proposed,
                source);
    }
}
