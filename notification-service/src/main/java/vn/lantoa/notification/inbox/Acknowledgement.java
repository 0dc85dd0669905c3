package vn.lantoa.notification.inbox;

import java.time.Instant;

/**
 * Somebody confirmed that they received a notice (xác nhận đã nhận); once per person.
 *
 * @param by staff or client id
 * @param at the domain's time
 */
public record Acknowledgement(String by, Instant at) {}
