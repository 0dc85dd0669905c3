/**
 * Coverage (mức độ bao phủ nội dung): which topics of a plan were told, and what was told of them.
 */
@NullMarked
package vn.lantoa.reporting.coverage;

import org.jspecify.annotations.NullMarked;
