package vn.lantoa.plan.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The open fields of a text: their instructions are no words, their results are. */
final class Fields {

    private static final int DEEPEST = 64;

    private final Deque<Boolean> inInstruction = new ArrayDeque<>();

    void meet(String type) {
        switch (type) {
            case "begin" -> {
                if (inInstruction.size() < DEEPEST) {
                    inInstruction.push(true);
                }
            }
            case "separate" -> {
                if (!inInstruction.isEmpty()) {
                    inInstruction.pop();
                    inInstruction.push(false);
                }
            }
            case "end" -> inInstruction.poll();
            default -> {}
        }
    }

    /** Words that stand here are part of an instruction. */
    boolean instructing() {
        return inInstruction.contains(true);
    }
}
