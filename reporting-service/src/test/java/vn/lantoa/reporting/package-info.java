@NullMarked
package vn.lantoa.reporting;

import org.jspecify.annotations.NullMarked;
