/**
 * The form (thể thức) of a document an office would sign: the decree's rules as data, and a plan
 * written by them as a Word file.
 *
 * <p>The file's parts are streamed, not built as a tree: a plan of 200 pages takes no more memory
 * than its bytes, and each element stands in the code as it stands in the file.
 */
@NullMarked
package vn.lantoa.plan.form;

import org.jspecify.annotations.NullMarked;
