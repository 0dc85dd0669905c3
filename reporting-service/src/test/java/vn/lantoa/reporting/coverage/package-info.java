@NullMarked
package vn.lantoa.reporting.coverage;

import org.jspecify.annotations.NullMarked;
