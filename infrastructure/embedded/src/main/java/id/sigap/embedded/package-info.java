/**
 * What one PC runs instead of a Kafka cluster and a MongoDB replica set: the real Apache Kafka broker in this process,
 * and a document store that speaks the MongoDB wire protocol. Services reach both over the network and cannot tell.
 */
@NullMarked
package id.sigap.embedded;

import org.jspecify.annotations.NullMarked;
