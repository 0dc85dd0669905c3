/** What the events of columns book. */
@NullMarked
package vn.lantoa.reporting.column;

import org.jspecify.annotations.NullMarked;
