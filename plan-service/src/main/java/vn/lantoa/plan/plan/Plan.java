package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Recipient;
import vn.lantoa.plan.document.Reference;
import vn.lantoa.plan.events.PlanApproved;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.PlanImported;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanReturned;
import vn.lantoa.plan.events.PlanSubmitted;
import vn.lantoa.plan.events.RecipientFacts;

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
        Aftermath aftermath) {

    enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        ISSUED,
        /** Another plan holds in its place. */
        REPLACED,
        /** Taken back. */
        RECALLED;

        /** Whether it is out of the house. */
        boolean issued() {
            return switch (this) {
                case DRAFT, SUBMITTED, APPROVED -> false;
                case ISSUED, REPLACED, RECALLED -> true;
            };
        }
    }

    Plan {
        topics = List.copyOf(topics);
        recipients = List.copyOf(recipients);
        cites = List.copyOf(cites);
    }

    /** Only the focal point brings documents in; what was read of it is the draft. */
    static Decision<Plan> begin(Plan draft, Command by) {
        return mayBegin(by.actor())
                ? accept(draft, new PlanImported(draft.facts(), draft.sha256()))
                : forbid("plan.import-not-allowed");
    }

    static boolean mayBegin(Actor actor) {
        return actor.is(Role.FOCAL_POINT);
    }

    Decision<Plan> submit(Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.FOCAL_POINT)) {
            return forbid("plan.submit-not-allowed");
        }
        return switch (status) {
            case DRAFT -> {
                if (topics.stream().noneMatch(Topic::leaf)) {
                    yield refuse(
                            "plan.topics-required", FieldFault.at("/topics", "field.required"));
                }
                if (text.yearBasis().proposed()) {
                    yield refuse(
                            "plan.year-unconfirmed",
                            FieldFault.at("/year", "plan.year-unconfirmed"));
                }
                Plan submitted = with(Status.SUBMITTED, Optional.empty(), Optional.empty());
                yield accept(submitted, new PlanSubmitted(submitted.facts()));
            }
            case SUBMITTED -> unchanged();
            case APPROVED, ISSUED, REPLACED, RECALLED -> conflict("plan.approved");
        };
    }

    Decision<Plan> giveBack(String reason, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER)) {
            return forbid("plan.decide-not-allowed");
        }
        return switch (status) {
            case SUBMITTED, APPROVED -> {
                Plan draft = with(Status.DRAFT, Optional.of(reason), Optional.empty());
                yield accept(draft, new PlanReturned(draft.facts(), reason));
            }
            case DRAFT -> conflict("plan.not-submitted");
            case ISSUED, REPLACED, RECALLED -> conflict("plan.issued");
        };
    }

    Decision<Plan> approve(Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER)) {
            return forbid("plan.decide-not-allowed");
        }
        return switch (status) {
            case SUBMITTED -> {
                Plan approved = with(Status.APPROVED, Optional.empty(), Optional.empty());
                yield accept(approved, new PlanApproved(approved.facts()));
            }
            case DRAFT -> conflict("plan.not-submitted");
            case APPROVED, ISSUED, REPLACED, RECALLED -> unchanged();
        };
    }

    /** A document goes out with number and date (Decree 30/2020/NĐ-CP, article 8). */
    Decision<Plan> issue(Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER)) {
            return forbid("plan.decide-not-allowed");
        }
        return switch (status) {
            case APPROVED -> {
                if (number.isEmpty() || date.isEmpty()) {
                    yield refuse("plan.number-required", missing());
                }
                LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
                Plan issued = with(Status.ISSUED, Optional.empty(), Optional.of(today));
                yield accept(issued, new PlanIssued(issued.facts(), today));
            }
            case DRAFT, SUBMITTED -> conflict("plan.not-approved");
            case ISSUED, REPLACED, RECALLED -> unchanged();
        };
    }

    private FieldFault[] missing() {
        return Stream.concat(
                        number.isEmpty()
                                ? Stream.of(FieldFault.at("/number", "field.required"))
                                : Stream.empty(),
                        date.isEmpty()
                                ? Stream.of(FieldFault.at("/issueDate", "field.required"))
                                : Stream.empty())
                .toArray(FieldFault[]::new);
    }

    /** Those who work on it see it from the draft on, the others once it is issued. */
    boolean isVisibleTo(Actor actor) {
        return status.issued() || seesDrafts(actor);
    }

    static boolean seesDrafts(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    /** E.g. {@code SNgV/KH/2022/1391}: numbers are counted by issuer, type and year of issue. */
    Optional<String> register() {
        return number.flatMap(
                given ->
                        date.map(
                                day ->
                                        "%s/%s/%d/%d"
                                                .formatted(
                                                        given.issuer(),
                                                        given.type(),
                                                        day.getYear(),
                                                        given.sequence())));
    }

    Optional<Topic> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    Plan with(List<Topic> other) {
        return copy(year, other, status, returned, issuedOn, text, aftermath);
    }

    Plan with(PlanText other) {
        return copy(year, topics, status, returned, issuedOn, other, aftermath);
    }

    Plan with(Status next, Aftermath other) {
        return copy(year, topics, next, returned, issuedOn, text, other);
    }

    Plan planning(int other) {
        PlanText given = text.planning(YearBasis.GIVEN);
        return copy(other, topics, status, returned, issuedOn, given, aftermath);
    }

    private Plan with(Status next, Optional<String> reason, Optional<LocalDate> issued) {
        return copy(year, topics, next, reason, issued, text, aftermath);
    }

    /** The same document; what people did with it may differ. */
    private Plan copy(
            int planned,
            List<Topic> told,
            Status next,
            Optional<String> reason,
            Optional<LocalDate> issued,
            PlanText words,
            Aftermath after) {
        return new Plan(
                id,
                number,
                title,
                planned,
                date,
                told,
                recipients,
                sha256,
                next,
                reason,
                issued,
                cites,
                words,
                after);
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
                aftermath);
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
                issuedOn);
    }
}
