@NullMarked
package vn.lantoa.reporting.budget;

import org.jspecify.annotations.NullMarked;
