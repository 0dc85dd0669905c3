package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.ProposedTopics;
import vn.lantoa.plan.edition.Change;
import vn.lantoa.plan.edition.Rewording;
import vn.lantoa.plan.form.FormRules;

/** Topics keep their codes while the text is edited. */
class TopicsFollowTest {

    private final PlanDocument document = Drafts.sample();
    private final List<Topic> topics = ProposedTopics.of(document).stream().map(Topic::of).toList();

    @Test
    void anUntouchedTextHasTheTopicsItHad() {
        assertThat(TopicsFollow.of(topics, document, document)).isEqualTo(topics);
    }

    @Test
    void aPointThatGotAnotherLetterKeepsItsCode() {
        List<Topic> after = after(new Change.AddAfter(id("II.1.a"), "Nội dung mới."));

        assertThat(node(after, "c7")).contains("II.1.d.7");
        assertThat(node(after, "đ")).contains("II.1.e");
        assertThat(node(after, "b")).contains("II.1.c");
    }

    @Test
    void aNewPointAtTheEndIsANewTopic() {
        List<Topic> after = after(new Change.AddAfter(id("II.1.e"), "Nội dung mới."));

        assertThat(node(after, "g")).contains("II.1.g");
    }

    @Test
    void aNewBulletBetweenOthersIsANewTopicUnderACodeOfItsOwn() {
        List<Topic> after = after(new Change.AddAfter(id("II.1.c.6"), "Đề án 06."));

        assertThat(node(after, "c11")).contains("II.1.c.7");
        assertThat(node(after, "c7")).contains("II.1.c.8");
    }

    @Test
    void aTopicGoesWithItsNode() {
        List<Topic> after = after(new Change.Remove(id("II.1.c.10")));

        assertThat(after).extracting(Topic::code).doesNotContain("c10").contains("c9", "d");
    }

    @Test
    void whatAPersonAddedStays() {
        List<Topic> more =
                Stream.concat(topics.stream(), Stream.of(Drafts.leaf("x1", Optional.empty())))
                        .toList();

        PlanDocument after = change(new Change.Remove(id("II.1.b")));

        assertThat(TopicsFollow.of(more, document, after)).extracting(Topic::code).contains("x1");
    }

    private List<Topic> after(Change change) {
        return TopicsFollow.of(topics, document, change(change));
    }

    private PlanDocument change(Change change) {
        List<String> points = FormRules.on(LocalDate.of(2022, 12, 30)).points();
        return switch (new Rewording(document, points, () -> "e2n1").apply(change)) {
            case Rewording.Result.Done(var changed) -> changed;
            case Rewording.Result.Refused(var fault) -> throw new AssertionError(fault);
        };
    }

    private String id(String path) {
        return document.node(path).orElseThrow().id();
    }

    private static Optional<String> node(List<Topic> topics, String code) {
        return topics.stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .flatMap(Topic::node);
    }
}
