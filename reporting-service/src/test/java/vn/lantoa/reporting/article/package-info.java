@NullMarked
package vn.lantoa.reporting.article;

import org.jspecify.annotations.NullMarked;
