package vn.lantoa.notification.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many live streams there may be, and how they are kept up.
 *
 * @param heartbeat after how long without a notice something is sent, so that both ends know
 * @param retry when a client whose stream ended should come again
 * @param perPerson open at once
 * @param perInstance open at once
 */
@ConfigurationProperties("lantoa.inbox.stream")
record StreamSettings(Duration heartbeat, Duration retry, int perPerson, int perInstance) {}
