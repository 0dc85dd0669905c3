/**
 * Tables that people fill in a spreadsheet program: writing them as .xlsx, and reading what comes
 * back as .xlsx or .csv. A feature says its columns ({@link vn.lantoa.plan.sheet.SheetForm}) and
 * what a row means; files, faults and bounds on hostile files are dealt with here.
 */
@NullMarked
package vn.lantoa.plan.sheet;

import org.jspecify.annotations.NullMarked;
