/**
 * Reading a plan as an office wrote it: bytes in, head, outline, references and recipients out.
 * Words an office may choose differently are data ({@code words.properties}); the text is never
 * mended.
 */
@NullMarked
package vn.lantoa.plan.document;

import org.jspecify.annotations.NullMarked;
