/** Sessions that were held or missed, and who was there, as entries of the ledger. */
@NullMarked
package vn.lantoa.reporting.session;

import org.jspecify.annotations.NullMarked;
