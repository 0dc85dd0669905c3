package vn.lantoa.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels in their order, and marks at the end. */
class OrderTest {

    @Test
    void aPointLeftOutIsNamed() {
        Checked plan = Checked.body("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "e) Năm.");

        assertThat(plan.codes()).containsExactly("POINT-LEFT-OUT");
        assertThat(plan.only("POINT-LEFT-OUT").arguments()).containsExactly("e", "d", "đ");
    }

    @Test
    void pointsByTheAlphabetAreRight() {
        assertThat(
                        Checked.body("a) A;", "b) B;", "c) C;", "d) D;", "đ) Đ;", "e) E;", "g) G.")
                                .findings())
                .isEmpty();
    }

    @Test
    void aLetterOfAnotherAlphabetIsForeign() {
        Checked plan = Checked.body("a) A;", "b) B;", "c) C;", "d) D;", "đ) Đ;", "e) E;", "f) F.");

        assertThat(plan.codes()).containsExactly("POINT-FOREIGN");
    }

    @Test
    void aPointTwiceIsOutOfOrder() {
        assertThat(Checked.body("a) Một;", "b) Hai;", "b) Ba.").codes())
                .containsExactly("POINT-SEQUENCE");
    }

    @Test
    void aNumberLeftOutIsNamed() {
        Checked plan = Checked.body("1. Một.", "2. Hai.", "4. Bốn.");

        assertThat(plan.only("NUMBER-LEFT-OUT").arguments()).containsExactly("4", "2", "3");
    }

    @Test
    void aSectionLeftOutIsNamedInRoman() {
        Checked plan = Checked.with("II. TỔ CHỨC", "III. TỔ CHỨC");

        assertThat(plan.only("NUMBER-LEFT-OUT").arguments()).containsExactly("III", "I", "II");
    }

    @Test
    void anItemWithoutMarkTakesTheMarkOfItsList() {
        Checked plan = Checked.body("- Một việc;", "- Hai việc", "- Ba việc.");

        assertThat(Checked.proposed(plan.only("BULLET-END-MARK"))).isEqualTo("Hai việc;");
    }

    @Test
    void aListWithoutAnyMarkHasItsOwnManner() {
        assertThat(Checked.body("- Họ và tên", "- Ngày sinh", "- Quê quán").findings()).isEmpty();
    }

    @Test
    void theEndOfTheBodyHasItsMark() {
        Checked plan = Checked.with("Kế hoạch này./.", "Kế hoạch này.");

        assertThat(plan.codes()).containsExactly("END-MARK-MISSING");
        assertThat(Checked.proposed(plan.only("END-MARK-MISSING"))).endsWith("Kế hoạch này./.");
    }

    @Test
    void aWrongEndMarkIsPutRight() {
        for (String mark : new String[] {"././", ".//.", "/.", "./", ". /."}) {
            Checked plan = Checked.with("Kế hoạch này./.", "Kế hoạch này" + mark);

            assertThat(plan.codes()).as(mark).containsExactly("END-MARK-FORM");
            assertThat(Checked.proposed(plan.only("END-MARK-FORM")))
                    .as(mark)
                    .endsWith("Kế hoạch này./.");
        }
    }
}
