/** Which notices the events of the register of legal documents make, and for whom. */
@NullMarked
package vn.lantoa.notification.reference;

import org.jspecify.annotations.NullMarked;
