package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/**
 * Reads the sentences that tell units what to do, in the sections on carrying the plan out: "Văn
 * phòng Sở tổ chức …", "Giao Phòng X chủ trì, phối hợp với …", and lists below a unit's name.
 */
final class SentenceTasks {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{Ll}\\d)”\"]{2}[.!?]) (?=\\p{Lu})");

    private final PlanDocument document;
    private final Map<String, String> unitOf = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private SentenceTasks(PlanDocument document) {
        this.document = document;
    }

    static List<Draft> read(PlanDocument document) {
        return new SentenceTasks(document).read();
    }

    private List<Draft> read() {
        Map<String, Boolean> assigning = new HashMap<>();
        for (Node node : document.nodes()) {
            boolean here =
                    node.parent().map(p -> assigning.getOrDefault(p, false)).orElse(false)
                            || isAssigning(node);
            assigning.put(node.path(), here);
            if (here) {
                read(node);
            }
        }
        return drafts;
    }

    private static boolean isAssigning(Node node) {
        return switch (node.kind()) {
            case SECTION, ITEM -> Words.ASSIGNING.in(Words.lower(node.heading()));
            case POINT, BULLET, PARAGRAPH, TABLE, ANNEX -> false;
        };
    }

    private void read(Node node) {
        Optional<String> unit = node.parent().flatMap(p -> Optional.ofNullable(unitOf.get(p)));
        switch (node.kind()) {
            case SECTION, TABLE, ANNEX -> {
                // names nobody
            }
            case ITEM, POINT, BULLET, PARAGRAPH -> {
                Optional<String> named = UnitName.alone(node.words());
                boolean heads = named.isPresent() && !document.below(node.path()).isEmpty();
                if (heads) {
                    unitOf.put(node.path(), named.get());
                } else {
                    Optional<String> told = sentences(node, unit);
                    told.ifPresent(above -> unitOf.put(node.path(), above));
                }
            }
        }
    }

    /** The unit the node ends with: what stands below is told to it too. */
    private Optional<String> sentences(Node node, Optional<String> above) {
        boolean introduces = node.words().endsWith(":") && !document.below(node.path()).isEmpty();
        Optional<String> unit = above;
        int place = 0;
        for (String sentence : SENTENCE_END.split(node.words())) {
            place++;
            boolean goesOn = unit.isPresent() && Instruction.tellsOn(sentence);
            Optional<Instruction> told = goesOn ? Optional.empty() : Instruction.in(sentence);
            unit = told.isPresent() ? told.map(Instruction::unit) : unit;
            if (introduces) {
                continue;
            }
            if (told.isPresent()) {
                add(node, place, told.get().unit(), told.get().what());
            } else if (goesOn) {
                add(node, place, unit.orElse(""), Instruction.what(sentence));
            }
        }
        return unit;
    }

    private void add(Node node, int place, String unit, Instruction.What what) {
        drafts.add(
                new Draft(node, place, ProposedTask.Origin.SENTENCE, Optional.empty(), what.words())
                        .lead(unit)
                        .partners(what.partners()));
    }
}
