package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph while it is read. */
final class Lines {

    private final List<Block.Piece> done = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private boolean bold;
    private boolean plain;

    void add(String text, boolean isBold) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            if (Character.isLetter(c)) {
                bold |= isBold;
                plain |= !isBold;
            }
        }
    }

    void tab() {
        line.append('\t');
    }

    void gap() {
        line.append(' ');
    }

    void end() {
        if (!line.toString().isBlank()) {
            done.add(new Block.Piece(line.toString(), bold && !plain));
        }
        line = new StringBuilder();
        bold = false;
        plain = false;
    }

    /** What was read, with the label in front of the first line. */
    List<Block.Piece> take(String label, boolean heading) {
        end();
        List<Block.Piece> lines = new ArrayList<>();
        for (Block.Piece piece : done) {
            String text = lines.isEmpty() ? label + piece.text() : piece.text();
            lines.add(new Block.Piece(text, piece.strong() || heading));
        }
        done.clear();
        return lines;
    }
}
