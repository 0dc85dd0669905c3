/** Who is on the roster of which unit, as entries of the ledger. */
@NullMarked
package vn.lantoa.reporting.staff;

import org.jspecify.annotations.NullMarked;
