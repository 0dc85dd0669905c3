@NullMarked
package vn.lantoa.content;

import org.jspecify.annotations.NullMarked;
