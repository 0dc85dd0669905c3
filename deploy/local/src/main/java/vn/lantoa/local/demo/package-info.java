/** The demonstration: a story in {@code demo/story.json}, told over HTTP as people would do it. */
@NullMarked
package vn.lantoa.local.demo;

import org.jspecify.annotations.NullMarked;
