/** The front door's own pages: the first page, and the ones that say what went wrong. */
@NullMarked
package vn.lantoa.frontdoor.page;

import org.jspecify.annotations.NullMarked;
