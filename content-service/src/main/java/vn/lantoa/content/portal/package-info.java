/** The public portal (cổng thông tin điện tử): pages and a feed that everybody may read. */
@NullMarked
package vn.lantoa.content.portal;

import org.jspecify.annotations.NullMarked;
