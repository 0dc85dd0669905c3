package vn.lantoa.plan.reference;

import java.util.Optional;

/**
 * A document that a plan names without its number: somebody has to say which one is meant.
 *
 * @param words the citation: "Kế hoạch cải cách hành chính năm 2023 của UBND tỉnh và của Sở"
 * @param kind of act, in lower case: "kế hoạch"
 * @param issuer the one meant here, where the words name several: "UBND tỉnh"
 * @param node the path of the node, or {@code preamble}
 * @param from offset in the node's words (in the cell's, for a table), {@code to} behind them
 */
public record UnnumberedCitation(
        String words, String kind, Optional<String> issuer, String node, int from, int to) {}
