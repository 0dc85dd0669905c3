/** Words an office may choose differently, as data beside the classes that go by them. */
@NullMarked
package vn.lantoa.plan.wordlist;

import org.jspecify.annotations.NullMarked;
