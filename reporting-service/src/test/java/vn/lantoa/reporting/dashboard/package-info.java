@NullMarked
package vn.lantoa.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
