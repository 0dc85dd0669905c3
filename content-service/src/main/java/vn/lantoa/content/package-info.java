/** content-service: what an office tells the public. */
@NullMarked
package vn.lantoa.content;

import org.jspecify.annotations.NullMarked;
