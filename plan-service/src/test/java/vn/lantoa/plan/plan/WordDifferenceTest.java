package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.plan.WordDifference.Kind;
import vn.lantoa.plan.plan.WordDifference.Piece;

/** What differs between two wordings, word by word. */
class WordDifferenceTest {

    @Test
    void oneOtherWordIsOneChange() {
        assertThat(
                        WordDifference.between(
                                "Phong trào văn hoá công sở", "Phong trào văn minh công sở"))
                .containsExactly(
                        same("Phong trào văn "), gone("hoá"), added("minh"), same(" công sở"));
    }

    @Test
    void changedWordsInARowAreOneChange() {
        assertThat(WordDifference.between("trong quý một", "vào tháng ba"))
                .containsExactly(gone("trong quý một"), added("vào tháng ba"));
    }

    @Test
    void aMissingBlankIsSeen() {
        assertThat(WordDifference.between("I.MỤC ĐÍCH", "I. MỤC ĐÍCH"))
                .containsExactly(same("I."), added(" "), same("MỤC ĐÍCH"));
    }

    @Test
    void bothWordingsCanBeReadOffThePieces() {
        String before = "Quý I: tuyên truyền 02 tin, bài; quý II: 04 tin.";
        String after = "Quý I tuyên truyền 03 tin, 02 bài; quý II: 04 tin, 01 bài.";

        List<Piece> pieces = WordDifference.between(before, after);

        assertThat(without(Kind.NEW, pieces)).isEqualTo(before);
        assertThat(without(Kind.GONE, pieces)).isEqualTo(after);
    }

    @Test
    void equalWordsAreOnePiece() {
        assertThat(WordDifference.between("Như cũ.", "Như cũ.")).containsExactly(same("Như cũ."));
    }

    @Test
    void farFromAChangeNothingIsShown() {
        String far = "từ ".repeat(200);

        List<Piece> shorter =
                WordDifference.inShort(
                        WordDifference.between(far + "cũ " + far, far + "mới " + far));

        assertThat(shorter).extracting(Piece::text).element(1).isEqualTo("cũ");
        assertThat(shorter.getFirst().text()).startsWith("… ").hasSizeLessThan(90);
        assertThat(shorter.getLast().text()).endsWith(" …").hasSizeLessThan(90);
    }

    @Test
    void wordingsTooLongToCompareAreGoneAndNewAsAWhole() {
        String before = "a b ".repeat(2000);
        String after = "c d ".repeat(2000);

        assertThat(WordDifference.between(before, after))
                .extracting(Piece::kind)
                .containsSubsequence(Kind.GONE, Kind.NEW)
                .hasSizeLessThanOrEqualTo(3);
    }

    private static Piece same(String text) {
        return new Piece(Kind.SAME, text);
    }

    private static Piece gone(String text) {
        return new Piece(Kind.GONE, text);
    }

    private static Piece added(String text) {
        return new Piece(Kind.NEW, text);
    }

    private static String without(Kind kind, List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(p -> p.kind() != kind).map(Piece::text).forEach(text::append);
        return text.toString();
    }
}
