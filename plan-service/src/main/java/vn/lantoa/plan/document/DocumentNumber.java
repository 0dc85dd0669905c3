package vn.lantoa.plan.document;

/**
 * A document's number.
 *
 * @param sequence the yearly running number, 1391
 * @param type the symbol of the type, "KH"
 * @param issuer the symbol of the issuing office, "SNgV"
 * @param text as written but for spaces: "1391/KH-SNgV", or "12-KH/TU" in the party's style
 */
public record DocumentNumber(int sequence, String type, String issuer, String text) {}
