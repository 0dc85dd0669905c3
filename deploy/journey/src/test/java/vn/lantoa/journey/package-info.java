/** The system as a user starts it: its story, its faults, its shape. */
@NullMarked
package vn.lantoa.journey;

import org.jspecify.annotations.NullMarked;
