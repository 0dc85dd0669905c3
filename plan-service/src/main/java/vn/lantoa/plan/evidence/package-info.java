/** What proves that something was done (minh chứng): a file, an address, an article, a session. */
@NullMarked
package vn.lantoa.plan.evidence;

import org.jspecify.annotations.NullMarked;
