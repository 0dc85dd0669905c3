@NullMarked
package vn.lantoa.reporting.target;

import org.jspecify.annotations.NullMarked;
