/** Which notices the events of a difficulty make, and for whom. */
@NullMarked
package vn.lantoa.notification.difficulty;

import org.jspecify.annotations.NullMarked;
