/** What every service is deployed on: aggregates, relay, listeners, problems, access, clock. */
@NullMarked
package vn.lantoa.chassis;

import org.jspecify.annotations.NullMarked;
