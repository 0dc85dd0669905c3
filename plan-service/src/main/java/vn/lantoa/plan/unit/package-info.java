/**
 * The units of an organisation (đơn vị): what they are, under what they stand, what became of them;
 * by day.
 */
@NullMarked
package vn.lantoa.plan.unit;

import org.jspecify.annotations.NullMarked;
