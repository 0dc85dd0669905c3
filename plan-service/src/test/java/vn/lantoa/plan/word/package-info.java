/** Word files written by hand, element by element, and what is read from them. */
@org.jspecify.annotations.NullMarked
package vn.lantoa.plan.word;
