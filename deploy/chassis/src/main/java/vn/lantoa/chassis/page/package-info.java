/** What the pages of all services have in common: frame, texts, errors. */
@NullMarked
package vn.lantoa.chassis.page;

import org.jspecify.annotations.NullMarked;
