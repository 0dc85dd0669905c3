/** Who is asking: rights come from the token alone. */
@NullMarked
package vn.lantoa.chassis.access;

import org.jspecify.annotations.NullMarked;
