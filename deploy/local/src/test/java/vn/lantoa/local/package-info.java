@NullMarked
package vn.lantoa.local;

import org.jspecify.annotations.NullMarked;
