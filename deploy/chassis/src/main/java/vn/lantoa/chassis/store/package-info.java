/** How records become BSON. */
@NullMarked
package vn.lantoa.chassis.store;

import org.jspecify.annotations.NullMarked;
