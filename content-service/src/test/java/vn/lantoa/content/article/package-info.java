@NullMarked
package vn.lantoa.content.article;

import org.jspecify.annotations.NullMarked;
