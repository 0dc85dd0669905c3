package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * A topic of a plan.
 *
 * @param code stable when nodes move, comparable across years, e.g. {@code c7}, {@code đ}
 * @param parent code of the topic it is part of
 * @param node label path of the node it comes from, e.g. {@code II.1.c.7}
 * @param leaf whether it has no parts; coverage is measured on leaves
 */
public record TopicFacts(
        String code, String title, Optional<String> parent, Optional<String> node, Boolean leaf) {}
