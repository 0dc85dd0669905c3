package vn.lantoa.plan.staff;

/**
 * Somebody on the roster.
 *
 * @param staff id, as tokens name the person
 * @param unit id of the unit they work in
 */
public record OnRoster(String staff, String unit) {}
