package vn.lantoa.plan.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.store.Archive;
import vn.lantoa.chassis.store.Archives;

/**
 * Proposals that a person did not take. Nothing follows from one but that it is not proposed again,
 * so nobody is told of it; it is kept once, with who and when, and outdone by an acceptance.
 */
@Component
class Rejections {

    /**
     * @param id of plan and proposal
     * @param by staff id
     */
    record Rejection(
            @BsonId String id,
            String organisation,
            String plan,
            String proposal,
            Optional<String> reason,
            String by,
            Instant at) {}

    private final Archive<Rejection> rejections;

    Rejections(Archives archives) {
        rejections = archives.open("rejectedProposals", Rejection.class);
    }

    void keep(String plan, List<String> proposals, Optional<String> reason, Command by) {
        for (String proposal : proposals) {
            rejections.keep(
                    new Rejection(
                            id(plan, proposal),
                            by.actor().organisation(),
                            plan,
                            proposal,
                            reason,
                            by.actor().id(),
                            by.now()));
        }
    }

    /** Which of a plan's proposals were rejected. */
    Set<String> of(String plan, List<String> proposals, Actor by) {
        List<String> ids = proposals.stream().map(proposal -> id(plan, proposal)).toList();
        return rejections.find(ids, by.organisation()).stream()
                .map(Rejection::proposal)
                .collect(Collectors.toSet());
    }

    private static String id(String plan, String proposal) {
        return plan + ":" + proposal;
    }
}
