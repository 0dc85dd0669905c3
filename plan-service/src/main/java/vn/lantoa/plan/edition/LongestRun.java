package vn.lantoa.plan.edition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The longest increasing subsequence, by patience sorting: time n log n. */
final class LongestRun {

    private LongestRun() {}

    /** The members of a longest run of growing places; all places differ. */
    static Set<String> of(List<String> ids, ToIntFunction<String> place) {
        int[] ends = new int[ids.size()];
        int[] endPlaces = new int[ids.size()];
        int[] previous = new int[ids.size()];
        int longest = 0;
        for (int i = 0; i < ids.size(); i++) {
            int found = Arrays.binarySearch(endPlaces, 0, longest, place.applyAsInt(ids.get(i)));
            int pile = found < 0 ? -found - 1 : found;
            previous[i] = pile == 0 ? -1 : ends[pile - 1];
            ends[pile] = i;
            endPlaces[pile] = place.applyAsInt(ids.get(i));
            longest = Math.max(longest, pile + 1);
        }
        Set<String> run = new HashSet<>();
        for (int at = longest == 0 ? -1 : ends[longest - 1]; at >= 0; at = previous[at]) {
            run.add(ids.get(at));
        }
        return run;
    }
}
