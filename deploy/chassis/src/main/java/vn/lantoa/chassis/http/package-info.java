/** Commands in, answers out. */
@NullMarked
package vn.lantoa.chassis.http;

import org.jspecify.annotations.NullMarked;
