package vn.lantoa.plan.trace;

import java.util.List;
import java.util.Optional;

/**
 * Something a plan lacks.
 *
 * @param words what that is, for people
 * @param link where it can be put right
 */
record Gap(Code code, Severity severity, Subject subject, String words, String link) {

    enum Severity {
        /** The plan cannot reach what it says. */
        HIGH,
        MEDIUM,
        LOW
    }

    /** What is lacking. */
    enum Code {
        OBJECTIVE_WITHOUT_TASK(Severity.HIGH),
        REQUIREMENT_WITHOUT_TASK(Severity.LOW),
        TARGET_UNQUANTIFIED(Severity.HIGH),
        TARGET_WITHOUT_OWNER(Severity.MEDIUM),
        TOPIC_WITHOUT_OWNER(Severity.MEDIUM),
        TOPIC_WITHOUT_TASK(Severity.HIGH),
        /** Nothing published tells of it. */
        TOPIC_UNTOLD(Severity.MEDIUM),
        /** It serves no topic and no objective. */
        TASK_ADRIFT(Severity.LOW),
        /** Its unit was merged or dissolved. */
        TASK_OF_ENDED_UNIT(Severity.HIGH),
        UNIT_WITHOUT_PLAN(Severity.MEDIUM),
        DUTY_MISSING(Severity.HIGH);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        Severity severity() {
            return severity;
        }
    }

    /** What lacks something. */
    enum SubjectKind {
        OBJECTIVE,
        REQUIREMENT,
        TARGET,
        TOPIC,
        TASK,
        UNIT,
        DUTY
    }

    /**
     * @param id of an objective, target or task; a topic's or unit's code
     * @param path the label path of the node it stands in
     */
    record Subject(SubjectKind kind, String id, Optional<String> path) {}

    /**
     * A gap before it is put in words.
     *
     * @param arguments what the words mention
     */
    record Found(Code code, Subject subject, String link, List<String> arguments) {}
}
