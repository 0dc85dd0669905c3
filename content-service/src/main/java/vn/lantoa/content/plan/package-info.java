/** Copies of the plans, by which an article's topics have names. */
@NullMarked
package vn.lantoa.content.plan;

import org.jspecify.annotations.NullMarked;
