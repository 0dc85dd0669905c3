package vn.lantoa.plan.form;

import vn.lantoa.plan.document.Node;

/** A node's words with its label before them, as an office writes it. */
final class Labels {

    private Labels() {}

    /** "I. MỤC ĐÍCH", "1. Mục đích", "a) Tuyên truyền", "- Đăng tin". */
    static String labelled(Node node) {
        String label = node.label();
        if (label.isEmpty()) {
            return node.words();
        }
        return (label + delimiter(node.kind(), label) + " " + node.words()).strip();
    }

    private static String delimiter(Node.Kind kind, String label) {
        return switch (kind) {
            case SECTION, ITEM -> endsOpen(label) ? "." : "";
            case POINT -> endsOpen(label) ? inWords(label) ? ":" : ")" : "";
            case BULLET, PARAGRAPH, TABLE, ANNEX -> "";
        };
    }

    /** "Bước 1". */
    private static boolean inWords(String label) {
        return label.indexOf(' ') > 0;
    }

    private static boolean endsOpen(String label) {
        return Character.isLetterOrDigit(label.codePointBefore(label.length()));
    }
}
