package vn.lantoa.plan.proposal;

import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.deadline.Deadline;

/**
 * A task that a document seems to give.
 *
 * @param id comes from the node and its place there: the same whenever the same document is read
 * @param title at most 300 characters; what was left out of the words shows as "…"
 * @param words all of its words
 * @param group the heading it stands under, as "I. TUYÊN TRUYỀN" in a table
 * @param lead who does it (chủ trì), as written
 * @param partners who helps (phối hợp), one unit each
 * @param deliverable what is to come of it (sản phẩm), as written
 * @param node path of the node it stands in
 * @param nodeId that node's id
 */
public record ProposedTask(
        String id,
        String title,
        String words,
        Optional<String> group,
        Optional<String> lead,
        List<String> partners,
        Deadline due,
        Optional<String> deliverable,
        String node,
        String nodeId,
        Origin origin) {

    /** Where it was found. */
    public enum Origin {
        /** A row of a table. */
        TABLE,
        /** A sentence that tells a unit what to do. */
        SENTENCE,
        /** Lines that name the parts: "Đơn vị chủ trì: …", "Thời gian: …". */
        LABELS
    }

    public ProposedTask {
        partners = List.copyOf(partners);
    }
}
