/** What compose.yaml and the files beside it say is true. */
@NullMarked
package vn.lantoa.compose;

import org.jspecify.annotations.NullMarked;
