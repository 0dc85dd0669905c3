/** Entries, the balances folded from them, and whether the two agree. */
@NullMarked
package vn.lantoa.reporting.ledger;

import org.jspecify.annotations.NullMarked;
