/** What an article can cite: so far, the tasks of the plans. */
@NullMarked
package vn.lantoa.content.citation;

import org.jspecify.annotations.NullMarked;
