/** A small domain for the chassis's own tests. */
@NullMarked
package vn.lantoa.chassis.parcel;

import org.jspecify.annotations.NullMarked;
