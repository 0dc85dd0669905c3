package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * A question to ask when a unit is inspected.
 *
 * @param id within its checklist
 * @param requirement what asks for it: words, a node's label or a topic's code
 */
public record ChecklistItemFacts(String id, String question, Optional<String> requirement) {}
