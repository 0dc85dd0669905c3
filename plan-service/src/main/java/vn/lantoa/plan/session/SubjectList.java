package vn.lantoa.plan.session;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.List;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.SessionSubjectsSettled;

/** The subjects an organisation's thematic sessions have; what was held keeps its own. */
record SubjectList(String id, List<Rules.Subject> subjects) {

    SubjectList {
        subjects = List.copyOf(subjects);
    }

    static Decision<SubjectList> begin(String id, List<Rules.Subject> subjects, Command by) {
        if (!by.actor().is(Role.FOCAL_POINT)) {
            return forbid("session.subjects-not-allowed");
        }
        return accept(new SubjectList(id, subjects), told(subjects));
    }

    Decision<SubjectList> settle(List<Rules.Subject> next, Command by) {
        if (!by.actor().is(Role.FOCAL_POINT)) {
            return forbid("session.subjects-not-allowed");
        }
        return next.equals(subjects) ? unchanged() : accept(new SubjectList(id, next), told(next));
    }

    private static SessionSubjectsSettled told(List<Rules.Subject> subjects) {
        return new SessionSubjectsSettled(
                subjects.stream()
                        .map(one -> new SessionSubjectsSettled.Subject(one.code(), one.name()))
                        .toList());
    }
}
