package vn.lantoa.plan.events;

import java.net.URI;
import java.util.Optional;

/**
 * Something that proves it.
 *
 * @param kind {@code URL}; more will come
 */
public record EvidenceFacts(String kind, URI url, Optional<String> note) {}
