package vn.lantoa.plan.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.lantoa.plan.document.Reading.Reason;

/** Bytes as text, strictly: a wrong byte is told, never replaced. */
sealed interface Decoding {

    record Decoded(String text) implements Decoding {}

    record Refused(Reason reason) implements Decoding {}

    /**
     * No script stacks as many marks on a letter; normalising a longer run costs quadratic time
     * (Unicode's stream-safe format stops at 30).
     */
    int MOST_MARKS = 64;

    static Decoding of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Reason.EMPTY);
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, '%', 'P', 'D', 'F')
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Refused(Reason.NOT_TEXT);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoding decode(byte[] bytes, int from, Charset charset) {
        for (int i = from; charset == StandardCharsets.UTF_8 && i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Refused(Reason.NOT_TEXT);
            }
        }
        String text;
        try {
            text =
                    charset.newDecoder()
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
        } catch (CharacterCodingException wrongByte) {
            return new Refused(Reason.NOT_UTF8);
        }
        if (text.indexOf('\0') >= 0 || stacked(text)) {
            return new Refused(Reason.NOT_TEXT);
        }
        return text.isBlank() ? new Refused(Reason.EMPTY) : new Decoded(text);
    }

    private static boolean stacked(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            run =
                    type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                            ? run + 1
                            : 0;
            if (run > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }
}
