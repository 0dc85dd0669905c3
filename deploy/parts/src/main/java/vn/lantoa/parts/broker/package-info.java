/** A real Apache Kafka broker that one process can carry: KRaft, one node, persistent. */
@NullMarked
package vn.lantoa.parts.broker;

import org.jspecify.annotations.NullMarked;
