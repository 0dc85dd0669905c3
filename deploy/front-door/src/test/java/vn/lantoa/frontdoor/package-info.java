@NullMarked
package vn.lantoa.frontdoor;

import org.jspecify.annotations.NullMarked;
