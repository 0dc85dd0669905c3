/** Events as they travel: CloudEvents attributes, JSON bodies, the hash chain. */
@NullMarked
package vn.lantoa.chassis.event;

import org.jspecify.annotations.NullMarked;
