/** Columns (chuyên mục) of the portal, and whether something appears in them often enough. */
@NullMarked
package vn.lantoa.content.column;

import org.jspecify.annotations.NullMarked;
