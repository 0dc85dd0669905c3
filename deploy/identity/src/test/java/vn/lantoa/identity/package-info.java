@NullMarked
package vn.lantoa.identity;

import org.jspecify.annotations.NullMarked;
