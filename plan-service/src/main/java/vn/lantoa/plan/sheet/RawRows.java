package vn.lantoa.plan.sheet;

import java.util.SortedMap;

/** Takes the rows of a file, in order. */
interface RawRows {

    /**
     * @param number from 1
     * @param cells by column from 0; blank ones are absent, and no row comes without any
     */
    void row(int number, SortedMap<Integer, RawCell> cells) throws Refused;

    /**
     * The rows of a sheet are over.
     *
     * @return whether these were the rows looked for
     */
    boolean endOfSheet() throws Refused;
}
