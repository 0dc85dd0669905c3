/** From the aggregate's document to Kafka, oldest first, nothing lost. */
@NullMarked
package vn.lantoa.chassis.relay;

import org.jspecify.annotations.NullMarked;
