/** The embedded store as a driver sees it, and what a crash leaves of it. */
@org.jspecify.annotations.NullMarked
package vn.lantoa.parts.store;
