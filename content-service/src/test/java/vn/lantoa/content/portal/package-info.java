@NullMarked
package vn.lantoa.content.portal;

import org.jspecify.annotations.NullMarked;
