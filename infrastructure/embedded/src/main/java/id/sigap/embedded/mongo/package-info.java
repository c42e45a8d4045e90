/**
 * The MongoDB side of the store: documents, collections and commands come from mongo-java-server; what is ours is how
 * they are kept (as BSON bytes in durable maps), which queries find their documents by {@code _id}, and when a write
 * is answered.
 */
@NullMarked
package id.sigap.embedded.mongo;

import org.jspecify.annotations.NullMarked;
