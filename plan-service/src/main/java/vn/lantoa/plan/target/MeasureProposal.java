package vn.lantoa.plan.target;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure the focal point proposes; it measures nothing until a leader accepts it.
 *
 * @param by staff id of who proposes it, {@code on} the day in Asia/Ho_Chi_Minh
 * @param owner id of the unit that would answer for the target
 */
public record MeasureProposal(
        String id, Measure measure, Optional<String> owner, String by, LocalDate on) {}
