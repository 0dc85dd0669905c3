/** Money granted and spent, as entries of the ledger. */
@NullMarked
package vn.lantoa.reporting.budget;

import org.jspecify.annotations.NullMarked;
