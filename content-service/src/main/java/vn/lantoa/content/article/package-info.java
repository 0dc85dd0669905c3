/** Articles (tin, bài): drafted, submitted, approved by somebody else, published, withdrawn. */
@NullMarked
package vn.lantoa.content.article;

import org.jspecify.annotations.NullMarked;
