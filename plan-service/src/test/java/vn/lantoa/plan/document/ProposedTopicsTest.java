package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics a plan proposes. */
class ProposedTopicsTest {

    private final List<ProposedTopic> topics =
            ProposedTopics.of(Documents.read(Documents.FOREIGN_AFFAIRS));

    @Test
    void theLeavesAreEighteen() {
        assertThat(topics)
                .filteredOn(ProposedTopic::leaf)
                .extracting(ProposedTopic::code)
                .containsExactly(
                        "a1", "a2", "a3", "a4", "b", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8",
                        "c9", "c10", "d", "đ", "e");
    }

    @Test
    void whatHasPartsIsAParent() {
        assertThat(topics)
                .filteredOn(topic -> !topic.leaf())
                .extracting(ProposedTopic::code)
                .containsExactly("a", "c");
        assertThat(topic("a4").parent()).contains("a");
        assertThat(topic("c10").parent()).contains("c");
        assertThat(topic("b").parent()).isEmpty();
    }

    @Test
    void aTopicKnowsTheNodeItsWordsComeFrom() {
        assertThat(topic("a2").node()).contains("II.1.a");
        assertThat(topic("c7").node()).contains("II.1.c.7");
        assertThat(topic("đ").node()).contains("II.1.đ");
    }

    @Test
    void aSentenceIsATopicAndItsOwnTitle() {
        assertThat(topic("a2").title())
                .isEqualTo("Quan điểm của Đảng, chính sách của Nhà nước và của tỉnh về CCHC");
        assertThat(topic("a3").title()).contains("của 3 Ban cán sự");
    }

    @Test
    void titlesAreShort() {
        assertThat(topics).allMatch(topic -> topic.title().length() <= 121);
        assertThat(topic("c1").title())
                .isEqualTo(
                        "Kết quả thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ…");
    }

    @Test
    void aPlanWithoutLettersNumbersItsTopics() {
        assertThat(ProposedTopics.of(Documents.read(Documents.TOURISM)))
                .extracting(ProposedTopic::code, ProposedTopic::leaf, ProposedTopic::parent)
                .containsExactly(
                        tuple("1", false, Optional.empty()),
                        tuple("1.1", true, Optional.of("1")),
                        tuple("1.2", true, Optional.of("1")),
                        tuple("2", false, Optional.empty()),
                        tuple("2.1", true, Optional.of("2")),
                        tuple("2.2", true, Optional.of("2")),
                        tuple("3", true, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nội dung truyền thông", "Nội dung thông tin:", "Về nội dung"})
    void theItemMayBeNamedOtherwise(String heading) {
        PlanDocument document =
                Documents.withBody("1. Cách làm", "- Không.", "2. " + heading, "- Một;", "- Hai.");

        assertThat(ProposedTopics.of(document))
                .extracting(ProposedTopic::code, ProposedTopic::title)
                .containsExactly(tuple("1", "Một"), tuple("2", "Hai"));
    }

    @Test
    void aPlanThatTellsNothingHasNoTopics() {
        PlanDocument document = Documents.document("KẾ HOẠCH\nTên\nI. KINH PHÍ\n- Một;");

        assertThat(ProposedTopics.of(document)).isEmpty();
    }

    private ProposedTopic topic(String code) {
        return topics.stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no topic " + code));
    }
}
