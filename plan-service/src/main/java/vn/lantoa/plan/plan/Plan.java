package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Recipient;
import vn.lantoa.plan.document.Reference;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.RecipientFacts;
import vn.lantoa.plan.number.Register;

/**
 * A plan: what an office has to make known in a year. Its document stands beside it ({@link
 * Editions}), under the same id.
 *
 * @param number as the document has it; a draft may have none
 * @param title the document's summary (trích yếu)
 * @param year the year it plans, which need not be the year of its date
 * @param date the document's date
 * @param sha256 of the document's bytes, in hexadecimal
 * @param returned why it was returned, until it is submitted again
 * @param issuedOn the day it was issued in the system
 * @param cites the numbers of the documents its text cites, e.g. {@code 76/NQ-CP}
 * @param text which edition its text is, and how it is to be signed
 * @param aftermath what became of it after the issue
 * @param standing its level, unit and parent; empty where it was stored before plans had them
 * @param numbering how it came to its number; empty likewise
 */
record Plan(
        String id,
        Optional<DocumentNumber> number,
        String title,
        int year,
        Optional<LocalDate> date,
        List<Topic> topics,
        List<Recipient> recipients,
        String sha256,
        Status status,
        Optional<String> returned,
        Optional<LocalDate> issuedOn,
        List<String> cites,
        PlanText text,
        Aftermath aftermath,
        Optional<Standing> standing,
        Optional<Numbering> numbering) {

    enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        ISSUED,
        /** Another plan holds in its place. */
        REPLACED,
        /** Taken back. */
        RECALLED,
        /** Concluded: its time is over, its text and tasks stay as they are. */
        CLOSED;

        /** Whether it is out of the house. */
        boolean issued() {
            return switch (this) {
                case DRAFT, SUBMITTED, APPROVED -> false;
                case ISSUED, REPLACED, RECALLED, CLOSED -> true;
            };
        }

        /** Whether what it says still has to be done, or was. */
        boolean holds() {
            return switch (this) {
                case DRAFT, SUBMITTED, APPROVED, ISSUED, CLOSED -> true;
                case REPLACED, RECALLED -> false;
            };
        }
    }

    Plan {
        topics = List.copyOf(topics);
        recipients = List.copyOf(recipients);
        cites = List.copyOf(cites);
    }

    /** Public for the pages, as what records have is. */
    public Standing stands() {
        return standing.orElse(Standing.ALONE);
    }

    Numbering numbers() {
        return numbering.orElse(Numbering.NONE);
    }

    /**
     * Those who work on it see it from the draft on, the others once it is issued. A unit's draft
     * is worked on in the unit.
     */
    boolean isVisibleTo(Actor actor) {
        return status.issued() || seesDrafts(actor) || isOfUnitOf(actor);
    }

    static boolean seesDrafts(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    /** A unit's head and officers see what the unit drafts. */
    static boolean seesDraftsOf(String unit, Actor actor) {
        return actor.isAnyOf(Role.UNIT_HEAD, Role.OFFICER) && actor.worksIn(unit);
    }

    private boolean isOfUnitOf(Actor actor) {
        return stands().unit().filter(unit -> seesDraftsOf(unit, actor)).isPresent();
    }

    /** The focal point keeps all plans, a unit's head the unit's. */
    boolean isKeptBy(Actor actor) {
        return actor.is(Role.FOCAL_POINT) || (actor.is(Role.UNIT_HEAD) && isOfUnitOf(actor));
    }

    /**
     * E.g. {@code SNgV/KH/2022/1391}: numbers are counted by issuer, type and year of issue. One
     * that is kept for a draft counts before the draft has a date.
     */
    Optional<String> register() {
        return numbers()
                .register()
                .or(
                        () ->
                                number.flatMap(
                                        given ->
                                                date.map(
                                                        day ->
                                                                new Register(
                                                                                given.issuer(),
                                                                                given.type(),
                                                                                day.getYear())
                                                                        .at(given.sequence())
                                                                        .text())));
    }

    Optional<Topic> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    /** The years it plans: one, or those of a programme. */
    List<Integer> years() {
        return stands().span().map(Span::years).orElse(List.of(year));
    }

    /** The last day of what it plans. */
    LocalDate lastDay() {
        return LocalDate.of(years().getLast(), Month.DECEMBER, 31);
    }

    PlanAnew but() {
        return new PlanAnew(this);
    }

    Plan with(List<Topic> other) {
        return but().topics(other).made();
    }

    Plan with(PlanText other) {
        return but().text(other).made();
    }

    Plan with(Status next, Aftermath other) {
        return but().status(next).aftermath(other).made();
    }

    Plan with(Standing other) {
        return but().standing(other).made();
    }

    Plan planning(int other) {
        return but().year(other).text(text.planning(YearBasis.GIVEN)).made();
    }

    /** The same plan by a newer edition of its text. */
    Plan reading(PlanDocument document, EditionMark edition, List<Topic> followed) {
        return new Plan(
                id,
                document.number(),
                document.title(),
                document.year().orElse(year),
                document.issueDate(),
                followed,
                document.recipients(),
                sha256,
                status,
                returned,
                issuedOn,
                citedBy(document),
                document.year().isPresent()
                        ? text.next(edition).planning(YearBasis.TITLE)
                        : text.next(edition),
                aftermath,
                Optional.of(stands().reading(document)),
                numbering);
    }

    /** The first 500 are findable; no plan was seen to cite a hundred. */
    static List<String> citedBy(PlanDocument document) {
        return document.references().stream().map(Reference::number).distinct().limit(500).toList();
    }

    PlanFacts facts() {
        return new PlanFacts(
                id,
                number.map(DocumentNumber::text),
                title,
                year,
                date,
                topics.stream().map(Topic::facts).toList(),
                recipients.stream()
                        .map(r -> new RecipientFacts(r.name(), r.purpose(), r.kind().name()))
                        .toList(),
                status.name(),
                issuedOn,
                stands().unit(),
                stands().parent(),
                stands().parentNumber(),
                Optional.of(stands().level().name()),
                Optional.of(years().getFirst()),
                Optional.of(years().getLast()));
    }
}
