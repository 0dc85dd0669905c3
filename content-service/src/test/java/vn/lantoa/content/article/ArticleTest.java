package vn.lantoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.content.events.ArticleDrafted;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleRevised;
import vn.lantoa.content.events.ArticleWithdrawn;

/** What an article decides. */
class ArticleTest {

    private static final String ID = "8a4e1d90-7c55-5b21-9e0d-3f6b2a7c4d18";

    private final Actor author = actor("officer", "HTQT", Role.OFFICER);
    private final Actor colleague = actor("officer-2", "HTQT", Role.OFFICER);
    private final Actor stranger = actor("officer-ls", "LS-VHDN", Role.OFFICER);
    private final Actor editor = actor("editor", "VPTTr", Role.EDITOR);
    private final Actor focal = actor("focal", "VPTTr", Role.FOCAL_POINT);
    private final Actor leader = actor("leader", "BGD", Role.LEADER);
    private final Actor operator = actor("operator", "HTQT", Role.OPERATOR);

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    status,    revise,            submit,            return,                approve,               publish,              withdraw
                    DRAFT,     ArticleRevised,    ArticleSubmitted,  article.not-submitted, article.not-submitted, article.not-approved, article.not-published
                    SUBMITTED, article.in-review, unchanged,         ArticleReturned,       ArticleApproved,       article.not-approved, article.not-published
                    APPROVED,  article.in-review, article.in-review, ArticleReturned,       unchanged,             ArticlePublished,     article.not-published
                    PUBLISHED, article.published, article.published, article.published,     article.published,     unchanged,            ArticleWithdrawn
                    WITHDRAWN, ArticleRevised,    article.withdrawn, article.withdrawn,     article.withdrawn,     article.withdrawn,    unchanged
                    """)
    void inEachStateEachCommandHasItsAnswer(
            Article.Status status,
            String revise,
            String submit,
            String giveBack,
            String approve,
            String publish,
            String withdraw) {
        Article article = in(status);

        assertThat(answer(article.revise(written("Đầu đề mới"), by(author)))).isEqualTo(revise);
        assertThat(answer(article.submit(List.of(), by(author)))).isEqualTo(submit);
        assertThat(answer(article.giveBack("Bổ sung", by(editor)))).isEqualTo(giveBack);
        assertThat(answer(article.approve(by(focal)))).isEqualTo(approve);
        assertThat(answer(article.publish(List.of(), by(focal)))).isEqualTo(publish);
        assertThat(answer(article.withdraw("Sai mức phí", by(focal)))).isEqualTo(withdraw);
    }

    @Test
    void aDraftIsOfTheUnitOfItsAuthor() {
        ArticleDrafted told =
                event(Article.draft(ID, written("Một cửa"), by(author)), ArticleDrafted.class);

        assertThat(told.article().unit()).isEqualTo("HTQT");
        assertThat(told.article().author()).isEqualTo("officer");
        assertThat(told.article().status()).isEqualTo("DRAFT");
        assertThat(told.article().audience()).containsExactly("CITIZEN");
    }

    @Test
    void whoDoesNotWriteDraftsNothing() {
        assertThat(answer(Article.draft(ID, written("x"), by(leader))))
                .isEqualTo("article.draft-not-allowed");
        Actor nowhere = new Actor("program", "SNgV", Optional.empty(), Set.of(Role.EDITOR));
        assertThat(answer(Article.draft(ID, written("x"), by(nowhere))))
                .isEqualTo("article.unit-required");
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        Article own = accepted(Article.draft(ID, written("x"), by(editor)));
        Article submitted = accepted(own.submit(List.of(), by(editor)));

        Refusal no = refusal(submitted.approve(by(editor)));

        assertThat(no.code()).isEqualTo("article.own-approval");
        assertThat(no.reason()).isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(answer(submitted.giveBack("x", by(editor))))
                .isEqualTo("article.return-not-allowed");
    }

    @Test
    void nobodyApprovesWhatTheyRevisedLast() {
        Article revised = accepted(in(Article.Status.DRAFT).revise(written("y"), by(editor)));
        Article submitted = accepted(revised.submit(List.of(), by(author)));

        assertThat(answer(submitted.approve(by(editor)))).isEqualTo("article.own-approval");
        assertThat(answer(submitted.approve(by(focal)))).isEqualTo("ArticleApproved");
    }

    @Test
    void onlyAuthorAndEditorsWriteOnAnArticle() {
        Article draft = in(Article.Status.DRAFT);

        assertThat(answer(draft.revise(written("y"), by(colleague))))
                .isEqualTo("article.revise-not-allowed");
        assertThat(answer(draft.submit(List.of(), by(focal))))
                .isEqualTo("article.submit-not-allowed");
        assertThat(answer(draft.revise(written("y"), by(editor)))).isEqualTo("ArticleRevised");
    }

    @Test
    void onlyEditorsAndTheFocalPointReviewAndPublish() {
        assertThat(answer(in(Article.Status.SUBMITTED).approve(by(leader))))
                .isEqualTo("article.approve-not-allowed");
        assertThat(answer(in(Article.Status.APPROVED).publish(List.of(), by(author))))
                .isEqualTo("article.publish-not-allowed");
        assertThat(answer(in(Article.Status.PUBLISHED).withdraw("x", by(author))))
                .isEqualTo("article.withdraw-not-allowed");
    }

    @Test
    void aDraftIsHiddenFromOtherUnitsAndWhatIsPublishedFromNone() {
        assertThat(answer(in(Article.Status.DRAFT).revise(written("y"), by(stranger))))
                .isEqualTo("not-found");
        assertThat(in(Article.Status.DRAFT).isVisibleTo(colleague)).isTrue();
        assertThat(in(Article.Status.PUBLISHED).isVisibleTo(stranger)).isTrue();
        assertThat(in(Article.Status.WITHDRAWN).isVisibleTo(stranger)).isFalse();
        assertThat(in(Article.Status.PUBLISHED).isVisibleTo(operator)).isFalse();
        assertThat(in(Article.Status.DRAFT).isVisibleTo(leader)).isTrue();
    }

    @Test
    void aRevisionWithoutAChangeIsNone() {
        assertThat(answer(in(Article.Status.DRAFT).revise(written("Một cửa"), by(author))))
                .isEqualTo("unchanged");
    }

    @Test
    void whatThePlansSayAgainstTheTopicsIsNamedAtSubmissionAndPublication() {
        List<FieldFault> faults =
                List.of(FieldFault.at("/topics/0", "article.topic-not-in-plan", "c77", "KH"));

        Refusal submission = refusal(in(Article.Status.DRAFT).submit(faults, by(author)));
        Refusal publication = refusal(in(Article.Status.APPROVED).publish(faults, by(focal)));

        assertThat(submission.reason()).isEqualTo(Refusal.Reason.INVALID);
        assertThat(submission.faults()).isEqualTo(faults);
        assertThat(publication.faults()).isEqualTo(faults);
    }

    @Test
    void aPublicationCarriesTheDayInVietnamTheAddressAndTheDigest() {
        // 14 February 18:30 in Greenwich is 15 February 01:30 in Hà Nội.
        Command late = by(focal, Instant.parse("2023-02-14T18:30:00Z"));

        ArticlePublished told =
                event(in(Article.Status.APPROVED).publish(List.of(), late), ArticlePublished.class);

        assertThat(told.publication().number()).isEqualTo(1);
        assertThat(told.publication().on()).isEqualTo(LocalDate.of(2023, 2, 15));
        assertThat(told.publication().path()).isEqualTo("/portal/articles/mot-cua-8a4e1d90");
        // printf 'Một cửa\n\n\n\nNội dung.' | sha256sum
        assertThat(told.publication().sha256())
                .isEqualTo("30a39d54de86c2d01c1f59f156202b9a8d2c5b43759e2b2b90a3706eea128258");
    }

    @Test
    void aWithdrawalCarriesThePublicationItTakesBack() {
        Article published = in(Article.Status.PUBLISHED);

        ArticleWithdrawn told =
                event(
                        published.withdraw(
                                "Sai mức phí", by(focal, Instant.parse("2023-03-02T03:00:00Z"))),
                        ArticleWithdrawn.class);

        assertThat(told.publication()).isEqualTo(published.publication().orElseThrow().facts());
        assertThat(told.reason()).isEqualTo("Sai mức phí");
        assertThat(told.withdrawnOn()).isEqualTo(LocalDate.of(2023, 3, 2));
    }

    @Test
    void publishedAgainItIsTheSecondPublicationAtTheSameAddress() {
        Article revised =
                accepted(in(Article.Status.WITHDRAWN).revise(written("Đầu đề khác"), by(author)));
        Article submitted = accepted(revised.submit(List.of(), by(author)));
        Article approved = accepted(submitted.approve(by(focal)));

        ArticlePublished told =
                event(approved.publish(List.of(), by(focal)), ArticlePublished.class);

        assertThat(told.publication().number()).isEqualTo(2);
        assertThat(told.publication().path()).isEqualTo("/portal/articles/mot-cua-8a4e1d90");
        assertThat(told.article().title()).isEqualTo("Đầu đề khác");
    }

    @Test
    void aRevisionTellsTheDigestOfWhatItMade() {
        ArticleRevised told =
                event(
                        in(Article.Status.DRAFT).revise(written("Khác"), by(author)),
                        ArticleRevised.class);

        assertThat(told.sha256()).isEqualTo(written("Khác").sha256());
    }

    /** Written by the officer, never touched by anybody else. */
    private Article in(Article.Status status) {
        Article draft = accepted(Article.draft(ID, written("Một cửa"), by(author)));
        if (status == Article.Status.DRAFT) {
            return draft;
        }
        Article submitted = accepted(draft.submit(List.of(), by(author)));
        if (status == Article.Status.SUBMITTED) {
            return submitted;
        }
        Article approved = accepted(submitted.approve(by(focal)));
        if (status == Article.Status.APPROVED) {
            return approved;
        }
        Article published = accepted(approved.publish(List.of(), by(focal)));
        return status == Article.Status.PUBLISHED
                ? published
                : accepted(published.withdraw("Sai", by(focal)));
    }

    private static Manuscript written(String title) {
        return new Manuscript(
                title,
                Optional.empty(),
                "Nội dung.",
                List.of(new Topic("plan", "c3")),
                Optional.empty(),
                List.of(Audience.CITIZEN),
                Form.NEWS,
                Channel.PORTAL,
                Kind.CONTENT,
                Language.vi,
                Optional.empty());
    }

    private static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "SNgV", Optional.of(unit), Set.of(role));
    }

    private static Command by(Actor actor) {
        return by(actor, Instant.parse("2023-02-14T02:00:00Z"));
    }

    private static Command by(Actor actor, Instant now) {
        return new Command(actor, now, Optional.empty(), CommandKey.random());
    }

    /** The event's type, the refusal's code, or that nothing changed. */
    private static String answer(Decision<Article> decision) {
        return switch (decision) {
            case Decision.Accepted<Article>(var state, var event) ->
                    event.getClass().getSimpleName();
            case Decision.Unchanged<Article>() -> "unchanged";
            case Decision.Refused<Article>(var refusal) -> refusal.code();
        };
    }

    private static Article accepted(Decision<Article> decision) {
        return ((Decision.Accepted<Article>) decision).state();
    }

    private static <E> E event(Decision<Article> decision, Class<E> type) {
        return type.cast(((Decision.Accepted<Article>) decision).event());
    }

    private static Refusal refusal(Decision<Article> decision) {
        return ((Decision.Refused<Article>) decision).refusal();
    }
}
