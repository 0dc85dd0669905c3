/** Which notices the events of an imported table make, and for whom. */
@NullMarked
package vn.lantoa.notification.imports;

import org.jspecify.annotations.NullMarked;
