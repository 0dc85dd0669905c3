/** Inspections and what they found, as entries of the ledger. */
@NullMarked
package vn.lantoa.reporting.inspection;

import org.jspecify.annotations.NullMarked;
