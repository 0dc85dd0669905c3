/** The page that shows at a glance how a plan is being told. */
@NullMarked
package vn.lantoa.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
