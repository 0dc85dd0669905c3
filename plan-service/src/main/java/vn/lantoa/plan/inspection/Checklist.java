package vn.lantoa.plan.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.plan.events.ChecklistAnswerFacts;
import vn.lantoa.plan.events.ChecklistFacts;
import vn.lantoa.plan.events.ChecklistItemFacts;

/**
 * What an inspection asks, and what it found.
 *
 * @param answers of questions that were answered, each once
 */
record Checklist(List<Item> items, List<Answered> answers) {

    static final int MOST_ITEMS = 100;

    static final Checklist EMPTY = new Checklist(List.of(), List.of());

    enum Answer {
        YES,
        NO,
        PARTLY,
        NOT_APPLICABLE
    }

    /**
     * @param id its place in the checklist it was written for, from 1
     * @param requirement what asks for it: words, a node's label or a topic's code
     */
    record Item(String id, String question, Optional<String> requirement) {

        ChecklistItemFacts facts() {
            return new ChecklistItemFacts(id, question, requirement);
        }

        static Item of(ChecklistItemFacts facts) {
            return new Item(facts.id(), facts.question(), facts.requirement());
        }
    }

    /**
     * @param evidence ids
     */
    record Answered(String item, Answer answer, Optional<String> note, List<String> evidence) {

        Answered {
            evidence = List.copyOf(evidence);
        }
    }

    Checklist {
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }

    static Checklist asking(List<Item> items) {
        return new Checklist(items, List.of());
    }

    boolean asks(String item) {
        return items.stream().anyMatch(one -> one.id().equals(item));
    }

    /** A later answer to a question takes the place of the one before. */
    Checklist answered(List<Answered> more) {
        Map<String, Answered> all = new LinkedHashMap<>();
        answers.forEach(one -> all.put(one.item(), one));
        more.forEach(one -> all.put(one.item(), one));
        return new Checklist(items, List.copyOf(all.values()));
    }

    Optional<Answered> answerTo(Item item) {
        return answers.stream().filter(one -> one.item().equals(item.id())).findFirst();
    }

    List<Item> unanswered() {
        return items.stream().filter(item -> answerTo(item).isEmpty()).toList();
    }

    ChecklistFacts facts() {
        return new ChecklistFacts(
                items.size(),
                count(Answer.YES),
                count(Answer.NO),
                count(Answer.PARTLY),
                count(Answer.NOT_APPLICABLE));
    }

    private int count(Answer answer) {
        return Math.toIntExact(answers.stream().filter(one -> one.answer() == answer).count());
    }

    List<ChecklistAnswerFacts> facts(List<Answered> some) {
        List<ChecklistAnswerFacts> facts = new ArrayList<>();
        for (Answered one : some) {
            items.stream()
                    .filter(item -> item.id().equals(one.item()))
                    .map(
                            item ->
                                    new ChecklistAnswerFacts(
                                            item.id(),
                                            item.question(),
                                            one.answer().name(),
                                            one.note()))
                    .forEach(facts::add);
        }
        return facts;
    }
}
