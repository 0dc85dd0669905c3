@NullMarked
package vn.lantoa.reporting.ledger;

import org.jspecify.annotations.NullMarked;
