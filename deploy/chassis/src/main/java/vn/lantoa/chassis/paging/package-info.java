/** Lists: one envelope, pages by the last value seen. */
@NullMarked
package vn.lantoa.chassis.paging;

import org.jspecify.annotations.NullMarked;
