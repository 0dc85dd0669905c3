@NullMarked
package vn.lantoa.reporting.indicator;

import org.jspecify.annotations.NullMarked;
