package vn.lantoa.reporting.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.ColumnCadenceKept;
import vn.lantoa.content.events.ColumnCadenceMissed;
import vn.lantoa.content.events.ColumnFacts;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.content.events.PublicationFacts;
import vn.lantoa.content.events.StretchFacts;
import vn.lantoa.content.events.TopicReference;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.PlanImported;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.TopicFacts;
import vn.lantoa.reporting.Office;

/** What plan-service and content-service tell of an office: its plans, articles and columns. */
public final class Newsroom {

    /** The codes of the leaves, in the plan's order. */
    public static final List<String> LEAVES =
            topics().stream().filter(TopicFacts::leaf).map(TopicFacts::code).toList();

    private final Office office;

    public Newsroom(Office office) {
        this.office = office;
    }

    /** A plan with 18 leaf topics, a1-a4 and c1-c10 under a and c. */
    private static List<TopicFacts> topics() {
        List<TopicFacts> topics = new ArrayList<>();
        topics.addAll(parent("a", "Vị trí, vai trò của cải cách hành chính", 4));
        topics.add(leaf("b", "Vai trò của các cấp ủy, lãnh đạo, đoàn thể", Optional.empty()));
        topics.addAll(parent("c", "Chương trình tổng thể cải cách hành chính", 10));
        topics.add(leaf("d", "Phong trào thi đua văn hóa công sở", Optional.empty()));
        topics.add(leaf("đ", "Kết quả, tồn tại, hạn chế và nguyên nhân", Optional.empty()));
        topics.add(leaf("e", "Pháp luật về quyền và nghĩa vụ của người dân", Optional.empty()));
        return topics;
    }

    private static List<TopicFacts> parent(String code, String title, int parts) {
        TopicFacts parent = new TopicFacts(code, title, Optional.empty(), Optional.empty(), false);
        return Stream.concat(
                        Stream.of(parent),
                        IntStream.rangeClosed(1, parts)
                                .mapToObj(n -> leaf(code + n, part(code, n), Optional.of(code))))
                .toList();
    }

    private static String part(String code, int n) {
        return code.equals("c") && n == 7
                ? "Hiện đại hóa hành chính, Chính phủ điện tử, chuyển đổi số"
                : "Nội dung thứ " + n + " của mục " + code;
    }

    private static TopicFacts leaf(String code, String title, Optional<String> parent) {
        return new TopicFacts(code, title, parent, Optional.empty(), true);
    }

    /** A plan that is issued; its id. */
    public String issue(int year, LocalDate on) {
        String id = UUID.randomUUID().toString();
        office.happened(PlanEvents.TOPIC, id, 4, new PlanIssued(plan(id, year, "ISSUED"), on));
        office.happened(PlanEvents.TOPIC, id, 1, new PlanImported(plan(id, year, "DRAFT"), "00"));
        return id;
    }

    /** A plan that is a draft; its id. */
    String importPlan(int year) {
        String id = UUID.randomUUID().toString();
        office.happened(PlanEvents.TOPIC, id, 1, new PlanImported(plan(id, year, "DRAFT"), "00"));
        return id;
    }

    private static PlanFacts plan(String id, int year, String status) {
        return new PlanFacts(
                id,
                Optional.of("27/KH-SNgV"),
                "Tuyên truyền cải cách hành chính năm " + year,
                year,
                Optional.empty(),
                topics(),
                List.of(),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An article, not published yet. */
    public Article article(String plan, String... codes) {
        return new Article(Stream.of(codes).map(code -> new TopicReference(plan, code)).toList());
    }

    /** An article that only this office knows, and what has happened to it so far. */
    public final class Article {
        final String id = UUID.randomUUID().toString();
        private final List<TopicReference> topics;
        private List<String> audience = List.of("CITIZEN");
        private String form = "NEWS";
        private String kind = "CONTENT";
        private long version = 3;
        private int number;

        private Article(List<TopicReference> topics) {
            this.topics = topics;
        }

        public Article forAll(String... who) {
            audience = List.of(who);
            return this;
        }

        Article as(String otherForm) {
            form = otherForm;
            return this;
        }

        public Article ofResults() {
            kind = "RESULT";
            return this;
        }

        public Article published(LocalDate on) {
            number++;
            version++;
            office.happened(
                    ContentEvents.TOPIC,
                    id,
                    version,
                    new ArticlePublished(facts("PUBLISHED"), publication(on)));
            return this;
        }

        public Article withdrawn(LocalDate publishedOn) {
            version++;
            office.happened(
                    ContentEvents.TOPIC,
                    id,
                    version,
                    new ArticleWithdrawn(
                            facts("WITHDRAWN"),
                            publication(publishedOn),
                            "Số liệu chưa được duyệt.",
                            publishedOn.plusDays(40)));
            return this;
        }

        private PublicationFacts publication(LocalDate on) {
            return new PublicationFacts(number, on, "/portal/articles/tin", "00");
        }

        private ArticleFacts facts(String status) {
            return new ArticleFacts(
                    id,
                    "Tin",
                    "VPTTr",
                    "editor",
                    topics,
                    Optional.empty(),
                    audience,
                    form,
                    "PORTAL",
                    kind,
                    "vi",
                    Optional.empty(),
                    status);
        }
    }

    /** A monthly column that kept one month and missed the next. */
    public void columnKeptThenMissed(LocalDate first) {
        String id = UUID.randomUUID().toString();
        ColumnFacts column =
                new ColumnFacts(id, "Cải cách hành chính", "VPTTr", Optional.empty(), "MONTHLY");
        office.happened(ContentEvents.TOPIC, id, 2, new ColumnCadenceKept(column, month(first), 1));
        office.happened(
                ContentEvents.TOPIC,
                id,
                3,
                new ColumnCadenceMissed(column, month(first.plusMonths(1)), Optional.of(first)));
    }

    private static StretchFacts month(LocalDate first) {
        LocalDate last = first.plusMonths(1).minusDays(1);
        return new StretchFacts(
                "%d-M%02d".formatted(first.getYear(), first.getMonthValue()), first, last);
    }
}
