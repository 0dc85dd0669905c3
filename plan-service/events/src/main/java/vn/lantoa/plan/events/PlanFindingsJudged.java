package vn.lantoa.plan.events;

import java.util.List;

/**
 * A person judged findings on a draft's form. An accepted proposal is part of the text from now on.
 *
 * @param codes the kinds of slip, e.g. {@code D-STROKE}, each once
 * @param accepted how many findings were accepted, {@code rejected} how many are none
 */
public record PlanFindingsJudged(
        PlanFacts plan, List<String> codes, Integer accepted, Integer rejected)
        implements PlanEvent {}
