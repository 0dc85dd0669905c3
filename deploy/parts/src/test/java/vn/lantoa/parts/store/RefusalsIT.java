package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be ignored is refused, on an empty collection too, and nothing of it is done. */
class RefusalsIT {
    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoDatabase database;

    @BeforeAll
    static void serve() {
        store = EmbeddedStore.inMemory().bind(0);
        client = StoreProcess.client(store.port());
        database = client.getDatabase("refused");
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{insert: 'c', documents: [{_id: 1}], startTransaction: true, autocommit: false}",
                "{insert: 'c', documents: [{_id: 1}], txnNumber: 1}",
                "{insert: 'c', documents: [{_id: 1}], writeConcern: {w: 0}}",
                "{insert: 'c', documents: [{_id: 1}], writeConcern: {w: 3}}",
                "{update: 'c', updates: [{q: {}, u: [{$set: {a: 1}}], upsert: true}]}",
                "{update: 'c', updates: [{q: {}, u: {$setWindow: {a: 1}}, upsert: true}]}",
                "{update: 'c', updates: [{q: {}, u: {$set: {a: 1}}, upsert: true, collation:"
                        + " {locale: 'vi'}}]}",
                "{findAndModify: 'c', query: {}, update: [{$set: {a: 1}}], upsert: true}",
                "{find: 'c', filter: {$text: {$search: 'x'}}}",
                "{find: 'c', filter: {a: {$near: [1, 2]}}}",
                "{find: 'c', filter: {a: {$geoWithin: {}}}}",
                "{find: 'c', filter: {$or: [{a: 1}, {$where: '1'}]}}",
                "{find: 'c', filter: {$jsonSchema: {}}}",
                "{find: 'c', filter: {}, collation: {locale: 'vi'}}",
                "{find: 'c', filter: {}, tailable: true}",
                "{find: 'c', filter: {}, min: {a: 1}}",
                "{find: 'c', filter: {}, sort: {a: {$meta: 'textScore'}}}",
                "{find: 'c', filter: {}, projection: {b: '$a'}}",
                "{find: 'c', filter: {'a.k': 1}, projection: {'a.$': 1}}",
                "{find: 'c', filter: {}, readConcern: {level: 'snapshot'}}",
                "{create: 'c', capped: true, size: 1000}",
                "{create: 'c', validator: {a: 1}}",
                "{create: 'c', viewOn: 'd', pipeline: []}",
                "{create: 'c', timeseries: {timeField: 't'}}",
                "{create: 'c', collation: {locale: 'vi'}}",
                "{createIndexes: 'c', indexes: [{key: {a: 'text'}, name: 'i'}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 'hashed'}, name: 'i'}]}",
                "{createIndexes: 'c', indexes: [{key: {a: '2dsphere'}, name: 'i'}]}",
                "{createIndexes: 'c', indexes: [{key: {'$**': 1}, name: 'i'}]}",
                "{createIndexes: 'c', indexes: [{key: {'a.0.b': 1}, name: 'i'}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'i', collation: {locale:"
                        + " 'vi'}}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'i', unique: true,"
                        + " partialFilterExpression: {b: 1}}]}",
                "{aggregate: 'c', pipeline: [{$changeStream: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$out: 'd'}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$setWindowFields: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$match: {$text: {$search: 'x'}}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [], cursor: {}, let: {a: 1}}",
                "{aggregate: 'c', pipeline: [], cursor: {}, collation: {locale: 'vi'}}",
                "{bulkWrite: 1, ops: [], nsInfo: []}",
                "{collMod: 'c', validator: {}}",
                "{renameCollection: 'refused.c', to: 'refused.d'}",
                "{mapReduce: 'c', map: '1', reduce: '1'}"
            })
    void refusesWithASentence(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> {
                            assertThat(e.getErrorCode()).isIn(72, 115, 40324);
                            assertThat(e.getErrorMessage()).containsPattern("\\w+ \\w+ ");
                        });
        assertThat(database.getCollection("c").countDocuments()).isZero();
    }

    @Test
    void anUnacknowledgedWriteIsNotDone() {
        try (MongoClient careless = StoreProcess.client(store.port())) {
            var unacknowledged =
                    careless.getDatabase("refused")
                            .getCollection("w0")
                            .withWriteConcern(WriteConcern.UNACKNOWLEDGED);

            unacknowledged.insertOne(new Document("_id", 1));

            assertThatThrownBy(unacknowledged::countDocuments) // the connection was closed
                    .isInstanceOf(MongoSocketException.class);
        }
        assertThat(database.getCollection("w0").countDocuments()).isZero();
    }

    @Test
    void whatIsSwitchedOffIsNotRefused() {
        database.runCommand(Document.parse("{find: 'c', filter: {}, tailable: false}"));
        database.runCommand(
                Document.parse("{find: 'c', filter: {a: {$ref: 'd', $id: 1}}, collation: {}}"));
    }
}
