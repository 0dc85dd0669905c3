@NullMarked
package vn.lantoa.reporting.staff;

import org.jspecify.annotations.NullMarked;
