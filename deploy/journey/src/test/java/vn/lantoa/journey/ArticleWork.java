package vn.lantoa.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/** Somebody who writes articles, has them approved and published, and takes some back. */
final class ArticleWork implements Load.Work {

    /** By article, the codes of the topics it tells of. */
    static final class Topics {
        private final Map<String, Set<String>> ofArticle = new ConcurrentHashMap<>();

        Set<String> of(String article) {
            return ofArticle.getOrDefault(article, Set.of());
        }
    }

    private record InProgress(String id, Stage next) {}

    private enum Stage {
        SUBMIT("submission", "ArticleSubmitted", Member.EDITOR),
        APPROVE("approval", "ArticleApproved", Newsroom.EDITOR_2),
        PUBLISH("publication", "ArticlePublished", Member.EDITOR),
        WITHDRAW("withdrawal", "ArticleWithdrawn", Newsroom.EDITOR_2);

        private final String noun;
        private final String event;
        private final Member by;

        Stage(String noun, String event, Member by) {
            this.noun = noun;
            this.event = event;
            this.by = by;
        }
    }

    private final Insistence insistence;
    private final Acknowledged articles;
    private final Topics topics;
    private final String plan;
    private final List<String> codes;
    private final Random chance;
    private final Deque<InProgress> waiting = new ArrayDeque<>();

    ArticleWork(
            Insistence insistence,
            Acknowledged articles,
            Topics topics,
            String plan,
            List<String> codes,
            Random chance) {
        this.insistence = insistence;
        this.articles = articles;
        this.topics = topics;
        this.plan = plan;
        this.codes = codes;
        this.chance = chance;
    }

    @Override
    public void step() {
        if (waiting.isEmpty() || waiting.size() < 5) {
            draft();
            return;
        }
        InProgress article = waiting.removeFirst();
        Stage stage = article.next();
        Reply reply =
                insistence.command(
                        "content",
                        stage.by,
                        "/articles/" + article.id() + "/" + stage.noun,
                        Map.of("reason", "Sai số liệu"),
                        chance);
        if (insistence.note(reply, stage.event, articles)) {
            goOn(article.id(), stage);
        }
    }

    private void goOn(String article, Stage done) {
        switch (done) {
            case SUBMIT -> waiting.addLast(new InProgress(article, Stage.APPROVE));
            case APPROVE -> waiting.addLast(new InProgress(article, Stage.PUBLISH));
            case PUBLISH -> {
                if (chance.nextInt(3) == 0) {
                    waiting.addLast(new InProgress(article, Stage.WITHDRAW));
                }
            }
            case WITHDRAW -> {}
        }
    }

    private void draft() {
        Set<String> about = new TreeSet<>();
        about.add(codes.get(chance.nextInt(codes.size())));
        about.add(codes.get(chance.nextInt(codes.size())));
        Reply reply =
                insistence.command(
                        "content",
                        Member.EDITOR,
                        "/articles",
                        Map.of(
                                "title",
                                "Tin " + chance.nextInt(1_000_000),
                                "text",
                                "Tin ngắn về cải cách hành chính.",
                                "topics",
                                about.stream()
                                        .map(code -> Map.of("plan", plan, "code", code))
                                        .toList(),
                                "audience",
                                List.of("CITIZEN"),
                                "form",
                                "NEWS",
                                "kind",
                                "CONTENT"),
                        chance);
        if (insistence.note(reply, "ArticleDrafted", articles)) {
            topics.ofArticle.put(reply.at("id"), about);
            waiting.addLast(new InProgress(reply.at("id"), Stage.SUBMIT));
        }
    }
}
