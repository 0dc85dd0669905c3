/** Reporting periods: which days a quarter has under which regime, as data. */
@NullMarked
package vn.lantoa.reporting.period;

import org.jspecify.annotations.NullMarked;
