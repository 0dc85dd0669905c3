@NullMarked
package vn.lantoa.parts.broker;

import org.jspecify.annotations.NullMarked;
