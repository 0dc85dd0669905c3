package vn.lantoa.plan.plan;

/**
 * What a person said of a finding that no change of the text made go away.
 *
 * @param finding its id
 * @param accepted whether it is right, though there is nothing to mend here; else it is no slip
 */
record Judgement(String finding, boolean accepted) {}
