/** What the events of articles book. */
@NullMarked
package vn.lantoa.reporting.article;

import org.jspecify.annotations.NullMarked;
