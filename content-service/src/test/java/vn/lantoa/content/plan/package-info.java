@NullMarked
package vn.lantoa.content.plan;

import org.jspecify.annotations.NullMarked;
