/** Which service answers a request, and what it is told about who asks. */
@NullMarked
package vn.lantoa.frontdoor.relay;

import org.jspecify.annotations.NullMarked;
