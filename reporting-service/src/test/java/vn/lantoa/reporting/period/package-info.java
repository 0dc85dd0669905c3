@NullMarked
package vn.lantoa.reporting.period;

import org.jspecify.annotations.NullMarked;
