package vn.lantoa.plan.word;

/** How characters look, all styles considered. */
record Face(boolean bold, boolean capitals, boolean hidden, String font, int halfPoints) {}
