/** Plans of two offices, hostile files, and what must hold for any file. */
@NullMarked
package vn.lantoa.plan.document;

import org.jspecify.annotations.NullMarked;
