package vn.lantoa.notification.topic;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.TaskSuggested;
import vn.lantoa.plan.events.TaskSuggestionAccepted;
import vn.lantoa.plan.events.TaskSuggestionDismissed;
import vn.lantoa.plan.events.TaskSuggestionEvent;
import vn.lantoa.plan.events.TaskSuggestionFacts;

/** What is told of a task that the system suggests: to those who may give it. */
final class SuggestionNotice {

    enum Kind implements NoticeKind {
        TASK_SUGGESTED
    }

    private SuggestionNotice() {}

    /** Once it is a task, that is told of by itself. */
    static Optional<Telling> of(TaskSuggestionEvent event) {
        return switch (event) {
            case TaskSuggested(var suggestion) -> Optional.of(suggested(suggestion));
            case TaskSuggestionAccepted _, TaskSuggestionDismissed _ -> Optional.empty();
        };
    }

    private static Telling suggested(TaskSuggestionFacts suggestion) {
        return Telling.of(
                Kind.TASK_SUGGESTED,
                Stream.concat(
                                Stream.of(Address.organisation(Role.FOCAL_POINT)),
                                suggestion.unit().map(Address::head).stream())
                        .toList(),
                Arguments.titled(suggestion.title()).unit(suggestion.unit()).build(),
                "/plans/" + suggestion.plan());
    }
}
