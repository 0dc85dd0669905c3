/**
 * Tables in both directions: tasks and the roster as .xlsx to be filled or edited, and what comes
 * back, worked off row by row so that one wrong row keeps none of the others.
 */
@NullMarked
package vn.lantoa.plan.imports;

import org.jspecify.annotations.NullMarked;
