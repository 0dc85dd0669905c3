/** How far the targets of a plan are, each with the figure it is measured by. */
@NullMarked
package vn.lantoa.reporting.target;

import org.jspecify.annotations.NullMarked;
