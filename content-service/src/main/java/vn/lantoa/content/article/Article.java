package vn.lantoa.content.article;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.content.events.ArticleApproved;
import vn.lantoa.content.events.ArticleDrafted;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleReturned;
import vn.lantoa.content.events.ArticleRevised;
import vn.lantoa.content.events.ArticleSubmitted;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.TopicReference;

/**
 * An article, from the first draft to its withdrawal. Who wrote it never approves it.
 *
 * @param unit the author's unit when it was drafted
 * @param revisedBy who touched the manuscript last, the author at first
 * @param reason why it was returned or withdrawn, until it is submitted again
 * @param publication the last one, also after it was withdrawn
 */
record Article(
        String id,
        String unit,
        String author,
        Instant draftedAt,
        Manuscript manuscript,
        String revisedBy,
        Status status,
        Optional<String> reason,
        Optional<Publication> publication) {

    enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }

    static Decision<Article> draft(String id, Manuscript manuscript, Command by) {
        Actor author = by.actor();
        if (!author.isAnyOf(Role.EDITOR, Role.FOCAL_POINT, Role.OFFICER, Role.UNIT_HEAD)) {
            return forbid("article.draft-not-allowed");
        }
        if (author.unit().isEmpty()) {
            return forbid("article.unit-required");
        }
        Article drafted =
                new Article(
                        id,
                        author.unit().get(),
                        author.id(),
                        by.now(),
                        manuscript,
                        author.id(),
                        Status.DRAFT,
                        Optional.empty(),
                        Optional.empty());
        return accept(drafted, new ArticleDrafted(drafted.facts()));
    }

    /** A withdrawn article is a draft again once it is revised. */
    Decision<Article> revise(Manuscript revised, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayWrite(by.actor())) {
            return forbid("article.revise-not-allowed");
        }
        return switch (status) {
            case DRAFT, WITHDRAWN -> {
                if (status == Status.DRAFT && revised.equals(manuscript)) {
                    yield unchanged();
                }
                Article draft =
                        new Article(
                                id,
                                unit,
                                author,
                                draftedAt,
                                revised,
                                by.actor().id(),
                                Status.DRAFT,
                                reason,
                                publication);
                yield accept(draft, new ArticleRevised(draft.facts(), revised.sha256()));
            }
            case SUBMITTED, APPROVED -> conflict("article.in-review");
            case PUBLISHED -> conflict("article.published");
        };
    }

    /**
     * @param faults what the plans say against its topics by now
     */
    Decision<Article> submit(List<FieldFault> faults, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayWrite(by.actor())) {
            return forbid("article.submit-not-allowed");
        }
        return switch (status) {
            case DRAFT -> {
                if (!faults.isEmpty()) {
                    yield wrong(faults);
                }
                Article submitted = now(Status.SUBMITTED, Optional.empty(), publication);
                yield accept(submitted, new ArticleSubmitted(submitted.facts()));
            }
            case SUBMITTED -> unchanged();
            case APPROVED -> conflict("article.in-review");
            case PUBLISHED -> conflict("article.published");
            case WITHDRAWN -> conflict("article.withdrawn");
        };
    }

    /** Back to the author to be improved (trả lại để chỉnh lý), also after the approval. */
    Decision<Article> giveBack(String why, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!reviews(by.actor()) || author.equals(by.actor().id())) {
            return forbid("article.return-not-allowed");
        }
        return switch (status) {
            case SUBMITTED, APPROVED -> {
                Article draft = now(Status.DRAFT, Optional.of(why), publication);
                yield accept(draft, new ArticleReturned(draft.facts(), why));
            }
            case DRAFT -> conflict("article.not-submitted");
            case PUBLISHED -> conflict("article.published");
            case WITHDRAWN -> conflict("article.withdrawn");
        };
    }

    /** Never by who wrote it, nor by who touched it last. */
    Decision<Article> approve(Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!reviews(by.actor())) {
            return forbid("article.approve-not-allowed");
        }
        if (author.equals(by.actor().id()) || revisedBy.equals(by.actor().id())) {
            return forbid("article.own-approval");
        }
        return switch (status) {
            case SUBMITTED -> {
                Article approved = now(Status.APPROVED, Optional.empty(), publication);
                yield accept(approved, new ArticleApproved(approved.facts()));
            }
            case APPROVED -> unchanged();
            case DRAFT -> conflict("article.not-submitted");
            case PUBLISHED -> conflict("article.published");
            case WITHDRAWN -> conflict("article.withdrawn");
        };
    }

    /**
     * @param faults what the plans say against its topics by now
     */
    Decision<Article> publish(List<FieldFault> faults, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!reviews(by.actor())) {
            return forbid("article.publish-not-allowed");
        }
        return switch (status) {
            case APPROVED -> {
                if (!faults.isEmpty()) {
                    yield wrong(faults);
                }
                Publication next = nextPublication(by.now());
                Article published = now(Status.PUBLISHED, Optional.empty(), Optional.of(next));
                yield accept(published, new ArticlePublished(published.facts(), next.facts()));
            }
            case PUBLISHED -> unchanged();
            case DRAFT, SUBMITTED -> conflict("article.not-approved");
            case WITHDRAWN -> conflict("article.withdrawn");
        };
    }

    /** Takes a publication back (gỡ bài); the event carries what it takes back. */
    Decision<Article> withdraw(String why, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!reviews(by.actor())) {
            return forbid("article.withdraw-not-allowed");
        }
        return switch (status) {
            case PUBLISHED -> {
                Article withdrawn = now(Status.WITHDRAWN, Optional.of(why), publication);
                LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
                yield accept(
                        withdrawn,
                        new ArticleWithdrawn(
                                withdrawn.facts(), publication.orElseThrow().facts(), why, today));
            }
            case WITHDRAWN -> unchanged();
            case DRAFT, SUBMITTED, APPROVED -> conflict("article.not-published");
        };
    }

    /** Officers and heads see the own unit's and, as everybody does, what is published. */
    boolean isVisibleTo(Actor actor) {
        boolean ofUnit = status == Status.PUBLISHED || actor.worksIn(unit);
        return seesAll(actor)
                || author.equals(actor.id())
                || (actor.isAnyOf(Role.OFFICER, Role.UNIT_HEAD) && ofUnit);
    }

    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.EDITOR, Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    private boolean mayWrite(Actor actor) {
        return author.equals(actor.id()) || actor.is(Role.EDITOR);
    }

    private static boolean reviews(Actor actor) {
        return actor.isAnyOf(Role.EDITOR, Role.FOCAL_POINT);
    }

    private static Decision<Article> wrong(List<FieldFault> faults) {
        return Decision.refuse("request.invalid", faults.toArray(FieldFault[]::new));
    }

    private Publication nextPublication(Instant at) {
        int number = publication.map(Publication::number).orElse(0) + 1;
        String slug =
                publication.map(Publication::slug).orElseGet(() -> Slug.of(manuscript.title(), id));
        return new Publication(number, at, slug, manuscript.sha256());
    }

    private Article now(Status next, Optional<String> why, Optional<Publication> last) {
        return new Article(id, unit, author, draftedAt, manuscript, revisedBy, next, why, last);
    }

    private ArticleFacts facts() {
        return new ArticleFacts(
                id,
                manuscript.title(),
                unit,
                author,
                manuscript.topics().stream()
                        .map(topic -> new TopicReference(topic.plan(), topic.code()))
                        .toList(),
                manuscript.task(),
                manuscript.audience().stream().map(Enum::name).toList(),
                manuscript.form().name(),
                manuscript.channel().name(),
                manuscript.kind().name(),
                manuscript.language().name(),
                manuscript.column(),
                status.name());
    }
}
