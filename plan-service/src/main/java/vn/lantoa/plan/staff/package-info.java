/** The people of an organisation (CBCCVC): who was on the roster of which unit on which day. */
@NullMarked
package vn.lantoa.plan.staff;

import org.jspecify.annotations.NullMarked;
