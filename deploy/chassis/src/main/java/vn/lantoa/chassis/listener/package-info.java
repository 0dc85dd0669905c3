/** From Kafka to a service's store: additive, replica or reaction, each safe to repeat. */
@NullMarked
package vn.lantoa.chassis.listener;

import org.jspecify.annotations.NullMarked;
