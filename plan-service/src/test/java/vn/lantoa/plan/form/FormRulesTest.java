package vn.lantoa.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.form.FormRules.Component;

class FormRulesTest {

    private static final FormRules RULES = FormRules.on(LocalDate.of(2022, 12, 30));

    @Test
    void aPlanOf2022IsWrittenByTheDecreeOf2020() {
        assertThat(RULES.source()).startsWith("Nghị định 30/2020/NĐ-CP");
    }

    @Test
    void theDecreeIsInForceFromItsFirstDay() {
        assertThat(FormRules.on(LocalDate.of(2020, 3, 5)).from())
                .isEqualTo(LocalDate.of(2020, 3, 5));
    }

    @Test
    void theMarginsAreThoseOfTheDecree() {
        FormRules.Margins margins = RULES.margins();

        assertThat(margins.top().allows(199)).isFalse();
        assertThat(margins.top().allows(200)).isTrue();
        assertThat(margins.bottom().allows(251)).isFalse();
        assertThat(margins.left().allows(350)).isTrue();
        assertThat(margins.right().allows(149)).isFalse();
    }

    @Test
    void whatWeWriteIsAllowed() {
        assertThat(Component.values())
                .extracting(component -> RULES.face(component).size())
                .allMatch(size -> size.allows(size.ours()));
        assertThat(RULES.text().lines()).matches(lines -> lines.allows(lines.ours()));
        assertThat(RULES.text().indents()).contains(RULES.text().indent());
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(Component.values())
                .extracting(component -> RULES.face(component).source())
                .noneMatch(String::isBlank);
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        assertThat(RULES.points())
                .startsWith("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k")
                .doesNotContain("f", "j", "w", "z")
                .hasSize(23);
    }

    @Test
    void aTypeHasItsSymbol() {
        assertThat(RULES.symbol("KẾ HOẠCH")).contains("KH");
        assertThat(RULES.symbol("THƯ NGỎ")).isEmpty();
    }
}
