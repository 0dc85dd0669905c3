package vn.lantoa.plan.imports;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/** The bytes of a table, as they were sent. */
record ImportFile(@BsonId String id, String organisation, Binary content) {}
