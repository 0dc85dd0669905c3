package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The same plan with something else about it; whatever is not named stays. */
final class PlanAnew {

    private final Plan plan;
    private int year;
    private List<Topic> topics;
    private Plan.Status status;
    private Optional<String> returned;
    private Optional<LocalDate> issuedOn;
    private PlanText text;
    private Aftermath aftermath;
    private Standing standing;
    private Numbering numbering;

    PlanAnew(Plan plan) {
        this.plan = plan;
        this.year = plan.year();
        this.topics = plan.topics();
        this.status = plan.status();
        this.returned = plan.returned();
        this.issuedOn = plan.issuedOn();
        this.text = plan.text();
        this.aftermath = plan.aftermath();
        this.standing = plan.stands();
        this.numbering = plan.numbers();
    }

    PlanAnew year(int other) {
        this.year = other;
        return this;
    }

    PlanAnew topics(List<Topic> other) {
        this.topics = other;
        return this;
    }

    PlanAnew status(Plan.Status other) {
        this.status = other;
        return this;
    }

    PlanAnew returned(Optional<String> why) {
        this.returned = why;
        return this;
    }

    PlanAnew issuedOn(LocalDate day) {
        this.issuedOn = Optional.of(day);
        return this;
    }

    PlanAnew text(PlanText other) {
        this.text = other;
        return this;
    }

    PlanAnew aftermath(Aftermath other) {
        this.aftermath = other;
        return this;
    }

    PlanAnew standing(Standing other) {
        this.standing = other;
        return this;
    }

    PlanAnew numbering(Numbering other) {
        this.numbering = other;
        return this;
    }

    Plan made() {
        return new Plan(
                plan.id(),
                plan.number(),
                plan.title(),
                year,
                plan.date(),
                topics,
                plan.recipients(),
                plan.sha256(),
                status,
                returned,
                issuedOn,
                plan.cites(),
                text,
                aftermath,
                Optional.of(standing),
                Optional.of(numbering));
    }
}
