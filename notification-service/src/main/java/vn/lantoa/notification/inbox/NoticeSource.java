package vn.lantoa.notification.inbox;

import java.util.List;

/** A feature that makes notices. */
public interface NoticeSource {

    /**
     * The kinds it makes; each has {@code kind.<KIND>} and {@code notice.<KIND>} in the bundles.
     */
    List<String> kinds();
}
