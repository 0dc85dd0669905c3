package vn.lantoa.chassis.http;

import java.text.Normalizer;

/** What a person typed, as it is kept. */
public final class TypedText {

    private TypedText() {}

    /** NFC, without blanks at the ends. */
    public static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
