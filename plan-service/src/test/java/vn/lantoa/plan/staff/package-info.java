/** Who works where, on which day; and who they are. */
@NullMarked
package vn.lantoa.plan.staff;

import org.jspecify.annotations.NullMarked;
