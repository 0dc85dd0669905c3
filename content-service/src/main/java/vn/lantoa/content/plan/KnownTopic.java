package vn.lantoa.content.plan;

import java.util.Optional;

/** A topic of a plan, e.g. {@code c7}, as plan-service told it. */
public record KnownTopic(String code, String title, Optional<String> parent, boolean leaf) {}
