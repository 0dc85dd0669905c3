@NullMarked
package vn.lantoa.reporting.inspection;

import org.jspecify.annotations.NullMarked;
