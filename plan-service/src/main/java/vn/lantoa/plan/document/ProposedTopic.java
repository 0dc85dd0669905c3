package vn.lantoa.plan.document;

import java.util.Optional;

/**
 * A topic the plan says people must be told of.
 *
 * @param code letter and number, "c7"; "4" or "4.1" where the plan has no letters. Unique in a plan
 * @param title the document's own words, about 120 characters at most
 * @param parent the code of the topic above
 * @param node the path of the node the words come from
 * @param leaf content is tagged by leaves only
 */
public record ProposedTopic(
        String code, String title, Optional<String> parent, Optional<String> node, boolean leaf) {}
