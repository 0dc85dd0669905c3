package vn.lantoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an article is found on the portal. */
class ShelfTest {

    @Test
    void itStandsOnEveryShelfThatAnyChoiceOfItsPropertiesLeadsTo() {
        Manuscript manuscript =
                new Manuscript(
                        "Một cửa",
                        Optional.empty(),
                        "Nội dung.",
                        List.of(new Topic("plan", "c4")),
                        Optional.empty(),
                        List.of(Audience.CITIZEN, Audience.BUSINESS),
                        Form.NEWS,
                        Channel.PORTAL,
                        Kind.CONTENT,
                        Language.vi,
                        Optional.of("col"));

        assertThat(Shelf.allOf(manuscript))
                .extracting(Shelf::key)
                .containsExactlyInAnyOrder(
                        "//",
                        "//vi",
                        "/CITIZEN/",
                        "/CITIZEN/vi",
                        "/BUSINESS/",
                        "/BUSINESS/vi",
                        "col//",
                        "col//vi",
                        "col/CITIZEN/",
                        "col/CITIZEN/vi",
                        "col/BUSINESS/",
                        "col/BUSINESS/vi");
    }
}
