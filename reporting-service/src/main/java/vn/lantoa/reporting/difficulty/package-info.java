/** What became of reported difficulties, as entries of the ledger. */
@NullMarked
package vn.lantoa.reporting.difficulty;

import org.jspecify.annotations.NullMarked;
