/** The ledger of what happened, and the figures folded from it. */
@NullMarked
package vn.lantoa.reporting;

import org.jspecify.annotations.NullMarked;
