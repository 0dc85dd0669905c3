/** Benchmarks of a running system; what they print are ratios of one run. */
@NullMarked
package vn.lantoa.bench;

import org.jspecify.annotations.NullMarked;
