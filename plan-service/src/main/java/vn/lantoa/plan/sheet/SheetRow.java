package vn.lantoa.plan.sheet;

/**
 * A row that was read.
 *
 * @param number as the person sees it at the left edge, from 1
 * @param sound no cell of it is at fault; those at fault are missing in the entry
 */
public record SheetRow(int number, boolean sound, SheetEntry entry) {}
