@NullMarked
package vn.lantoa.content.column;

import org.jspecify.annotations.NullMarked;
