package id.sigap.embedded;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the services rely on, through the driver they use. All of it must hold on MongoDB as well. */
class EmbeddedStoreIT {

    @TempDir
    static Path dir;
    static StoreUnderTest test;

    MongoCollection<Document> documents;

    @BeforeAll
    static void start() {
        test = new StoreUnderTest(dir);
    }

    @AfterAll
    static void stop() {
        test.close();
    }

    @BeforeEach
    void a_collection_of_its_own(TestInfo info) {
        documents = test.collection(info.getTestMethod().orElseThrow().getName());
    }

    @Test
    void a_document_written_before_a_restart_is_there_after_it_at_the_same_address() {
        documents.insertOne(doc("a").append("n", 1));
        documents.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        documents.insertOne(doc("b").append("code", "x"));
        var before = test.store.uri();

        test.store.stop();
        test.store.start();

        assertThat(test.store.uri()).isEqualTo(before).doesNotEndWith("/").startsWith("mongodb://localhost:");
        assertThat(documents.find(eq("a")).first()).isEqualTo(doc("a").append("n", 1));
        assertThatThrownBy(() -> documents.insertOne(doc("c").append("code", "x"))).hasMessageContaining("E11000");
        assertThat(documents.countDocuments()).isEqualTo(2);
    }

    @Test
    void hello_is_answered_as_a_writable_primary() {
        var hello = test.client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getDouble("ok")).isEqualTo(1.0);
    }

    @Test
    void an_unordered_insert_of_many_keeps_the_good_ones_and_names_each_bad_one() {
        documents.insertOne(doc("taken"));

        var e = catchThrowableOfType(MongoBulkWriteException.class,
                () -> documents.insertMany(List.of(doc("a"), doc("taken"), doc("b"), doc("a"), doc("c")),
                        new InsertManyOptions().ordered(false)));

        assertThat(e.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(1, 3);
        assertThat(e.getWriteErrors()).extracting(BulkWriteError::getCode).containsOnly(11000);
        assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(3);
        assertThat(documents.countDocuments()).isEqualTo(4);
    }

    @Test
    void an_ordered_insert_of_many_stops_at_the_first_bad_one() {
        var e = catchThrowableOfType(MongoBulkWriteException.class,
                () -> documents.insertMany(List.of(doc("a"), doc("a"), doc("b"))));

        assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(documents.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_second_document_with_the_same_id_is_refused_with_code_11000() {
        documents.insertOne(doc("a"));

        var e = catchThrowableOfType(MongoWriteException.class, () -> documents.insertOne(doc("a")));

        assertThat(e.getError().getCode()).isEqualTo(11000);
    }

    @Test
    void a_conditional_update_returns_the_new_state_with_only_the_fields_asked_for() {
        documents.insertOne(doc("a").append("version", 3L).append("s", new Document("x", 1)).append("secret", "no"));
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)
                .projection(Projections.include("version", "s.x"));

        var after = documents.findOneAndUpdate(and(eq("a"), eq("version", 3L)),
                combine(set("s.x", 2), inc("version", 1L)), options);
        var lost = documents.findOneAndUpdate(and(eq("a"), eq("version", 3L)), set("s.x", 9), options);

        assertThat(after).isEqualTo(doc("a").append("version", 4L).append("s", new Document("x", 2)));
        assertThat(lost).isNull();
    }

    @Test
    void events_are_pushed_to_the_outbox_and_pulled_from_it_up_to_a_number() {
        documents.insertOne(doc("a").append("outbox", List.of()));

        documents.updateOne(eq("a"), pushEach("outbox", List.of(entry(1), entry(2), entry(3))));
        documents.updateOne(eq("a"), pull("outbox", new Document("n", new Document("$lte", 2L))));
        documents.updateOne(eq("a"), pushEach("outbox", List.of(entry(4))));

        assertThat(documents.find(eq("a")).first().getList("outbox", Document.class)).containsExactly(entry(3), entry(4));
    }

    @Test
    void pushing_makes_the_array_that_is_missing() {
        documents.insertOne(doc("a"));

        documents.updateOne(eq("a"), pushEach("outbox", List.of(entry(1))));

        assertThat(documents.find(eq("a")).first().getList("outbox", Document.class)).containsExactly(entry(1));
    }

    @Test
    void nested_fields_are_set_and_unset_by_path_and_their_neighbours_stay() {
        documents.insertOne(doc("a").append("s", new Document("keep", 1).append("drop", 2)));

        documents.updateOne(eq("a"), combine(set("s.deep.er", "x"), set("heard.r-1", 7L), unset("s.drop")));

        assertThat(documents.find(eq("a")).first()).isEqualTo(doc("a")
                .append("s", new Document("keep", 1).append("deep", new Document("er", "x")))
                .append("heard", new Document("r-1", 7L)));
    }

    @Test
    void an_unordered_bulk_of_conditional_updates_says_how_many_matched() {
        documents.insertMany(List.of(doc("a").append("n", 1), doc("b").append("n", 1), doc("c").append("n", 5)));
        var ifLower = IntStream.range(0, 4).mapToObj(i -> new UpdateOneModel<Document>(
                and(eq(List.of("a", "b", "c", "missing").get(i)), lt("n", 2)), set("n", 2))).toList();

        var result = documents.bulkWrite(ifLower, new BulkWriteOptions().ordered(false));

        assertThat(result.getMatchedCount()).isEqualTo(2);
        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(documents.find(eq("n", 2))).extracting(d -> d.get("_id")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_condition_that_an_entry_was_not_heard_yet_matches_a_missing_field_too() {
        documents.insertMany(List.of(doc("a"), doc("b").append("heard", new Document("x", 4L)), doc("c").append("heard", new Document("x", 5L))));
        var notHeard = new Document("heard.x", new Document("$not", new Document("$gte", 5L)));

        var matched = documents.find(and(in("_id", "a", "b", "c"), notHeard));

        assertThat(matched).extracting(d -> d.get("_id")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_its_first_error() {
        documents.insertMany(List.of(doc("a").append("n", 1), doc("b").append("n", "text"), doc("c").append("n", 1)));

        var e = catchThrowableOfType(MongoBulkWriteException.class, () -> documents.bulkWrite(List.of(
                new UpdateOneModel<>(eq("a"), inc("n", 1)), new UpdateOneModel<>(eq("b"), inc("n", 1)),
                new UpdateOneModel<>(eq("c"), inc("n", 1)))));

        assertThat(e.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(1);
        assertThat(documents.find(eq("c")).first().getInteger("n")).isEqualTo(1);
    }

    @Test
    void an_upsert_inserts_what_is_missing_and_updates_what_is_there() {
        var upsert = new UpdateOptions().upsert(true);

        var first = documents.updateOne(eq("a"), inc("n", 1), upsert);
        var second = documents.updateOne(eq("a"), inc("n", 1), upsert);

        assertThat(first.getUpsertedId().asString().getValue()).isEqualTo("a");
        assertThat(second.getUpsertedId()).isNull();
        assertThat(documents.find().first()).isEqualTo(doc("a").append("n", 2));
    }

    @Test
    void an_upsert_whose_condition_fails_on_an_existing_document_is_a_duplicate() {
        documents.insertOne(doc("a").append("version", 2));

        assertThatThrownBy(() -> documents.updateOne(and(eq("a"), eq("version", 1)), set("x", 1), new UpdateOptions().upsert(true)))
                .hasMessageContaining("E11000");
    }

    @Test
    void dates_binaries_and_all_kinds_of_numbers_come_back_as_they_were() {
        var written = doc("a").append("date", Date.from(Instant.parse("2026-03-01T02:03:04.567Z")))
                .append("binary", new Binary(new byte[] {1, 2, 3})).append("int", 1).append("long", 1L << 40)
                .append("double", 0.1).append("bool", true).append("nothing", null).append("list", List.of("x", 2));

        documents.insertOne(written);

        assertThat(documents.find(eq("a")).first()).isEqualTo(written);
        assertThat(documents.find(lt("date", Date.from(Instant.parse("2026-03-02T00:00:00Z"))))).hasSize(1);
    }

    @Test
    void write_concern_majority_with_journal_and_read_concern_majority_are_accepted() {
        var careful = documents.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());

        careful.insertOne(doc("a"));

        assertThat(careful.find(eq("a")).first()).isNotNull();
        assertThat(careful.withReadConcern(ReadConcern.LINEARIZABLE).find(eq("a")).first()).isNotNull();
        assertThat(careful.countDocuments(eq("_id", "a"))).isEqualTo(1);
    }

    @Test
    void documents_are_counted_with_and_without_a_condition() {
        documents.insertMany(IntStream.range(0, 10).mapToObj(i -> doc("d" + i).append("even", i % 2 == 0)).toList());

        assertThat(documents.countDocuments()).isEqualTo(10);
        assertThat(documents.countDocuments(eq("even", true))).isEqualTo(5);
        assertThat(documents.countDocuments(in("_id", "d1", "d2", "d99"))).isEqualTo(2);
        assertThat(documents.estimatedDocumentCount()).isEqualTo(10);
    }

    @Test
    void a_find_gives_every_document_once_however_many_batches_it_takes() {
        documents.insertMany(IntStream.range(0, 5_000).mapToObj(i -> doc("d" + i).append("n", i)).toList());

        var seen = new HashSet<Object>();
        documents.find().forEach(d -> assertThat(seen.add(d.get("_id"))).isTrue());

        assertThat(seen).hasSize(5_000);
        assertThat(documents.find().batchSize(7).skip(3).limit(30)).hasSize(30);
        assertThat(documents.find().sort(Sorts.descending("n")).limit(2)).extracting(d -> d.getInteger("n")).containsExactly(4999, 4998);
    }

    @Test
    void pages_in_the_order_of_ids_begin_behind_the_last_one_and_look_no_further_than_they_must() {
        for (int i = 0; i < 100; i++) {
            documents.insertMany(IntStream.range(i * 1000, i * 1000 + 1000)
                    .mapToObj(n -> doc("d%06d".formatted(n)).append("state", n % 2 == 0 ? "OPEN" : "CLOSED")).toList());
        }
        var some = IntStream.range(0, 500).mapToObj(n -> "d%06d".formatted(n * 200)).toList();

        var page = documents.find(and(eq("state", "OPEN"), gt("_id", "d050001"))).sort(Sorts.ascending("_id")).limit(3);
        var everyPage = millisecondsOf(() -> IntStream.range(0, 100).forEach(i -> page.first()));
        var namedOnes = millisecondsOf(() -> assertThat(documents.find(in("_id", some))).hasSize(500));
        var oneWithCondition = millisecondsOf(() -> IntStream.range(0, 100).forEach(i -> documents.updateOne(
                and(eq("d070000"), eq("state", "OPEN")), set("n", i))));
        var all = millisecondsOf(() -> assertThat(documents.countDocuments(eq("nothing", "like it"))).isZero());

        assertThat(page).extracting(d -> d.get("_id")).containsExactly("d050002", "d050004", "d050006");
        // a hundred of each in less time than a hundred walks through all would take, by far
        assertThat(everyPage).isLessThan(20 * all + 1000);
        assertThat(oneWithCondition).isLessThan(20 * all + 1000);
        assertThat(namedOnes).isLessThan(20 * all + 1000);
    }

    private static long millisecondsOf(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Test
    void ids_are_sorted_as_mongodb_sorts_them_whatever_their_type() {
        documents.insertMany(List.of(doc("b"), doc(-2), doc("a"), doc(10), doc(9L), doc(-1.5)));

        assertThat(documents.find().sort(Sorts.ascending("_id"))).extracting(d -> d.get("_id"))
                .containsExactly(-2, -1.5, 9L, 10, "a", "b");
        assertThat(documents.find().sort(Sorts.descending("_id")).first()).isEqualTo(doc("b"));
        assertThat(documents.find(in("_id", "b", "a")).sort(Sorts.ascending("_id"))).containsExactly(doc("a"), doc("b"));
    }

    @Test
    void replies_larger_than_a_message_are_given_in_several_batches() {
        var large = "x".repeat(1 << 20);
        for (int i = 0; i < 60; i++) {
            documents.insertOne(doc("d" + i).append("text", large));
        }

        assertThat(documents.find().batchSize(1000)).hasSize(60);
    }

    @Test
    void documents_are_deleted_by_id_and_by_condition() {
        documents.insertMany(List.of(doc("a").append("n", 1), doc("b").append("n", 2), doc("c").append("n", 2)));

        assertThat(documents.deleteOne(and(eq("a"), eq("n", 9))).getDeletedCount()).isZero();
        assertThat(documents.deleteOne(eq("a")).getDeletedCount()).isEqualTo(1);
        assertThat(documents.deleteMany(eq("n", 2)).getDeletedCount()).isEqualTo(2);
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void a_dropped_collection_is_empty_and_usable_again() {
        documents.insertOne(doc("a"));

        documents.drop();

        assertThat(documents.countDocuments()).isZero();
        documents.insertOne(doc("a"));
        assertThat(documents.countDocuments()).isEqualTo(1);
    }

    @Test
    void numbers_of_different_types_are_the_same_id() {
        documents.insertOne(new Document("_id", 1));

        assertThat(documents.find(eq("_id", 1L)).first()).isNotNull();
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", 1.0))).hasMessageContaining("E11000");
    }

    @Test
    void a_unique_index_on_another_field_refuses_the_second_and_follows_updates() {
        documents.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        documents.insertMany(List.of(doc("a").append("code", "x"), doc("b").append("code", "y")));

        assertThatThrownBy(() -> documents.updateOne(eq("b"), set("code", "x"))).hasMessageContaining("E11000");
        documents.updateOne(eq("a"), set("code", "z"));
        documents.updateOne(eq("b"), set("code", "x"));

        assertThat(documents.find(eq("code", "x")).first().get("_id")).isEqualTo("b");
        assertThat(documents.find(and(eq("code", "x"), eq("_id", "a"))).first()).isNull();
    }

    @Test
    void databases_and_collections_are_listed() {
        documents.insertOne(doc("a"));

        assertThat(test.client.listDatabaseNames()).contains("test");
        assertThat(test.client.getDatabase("test").listCollectionNames()).contains(documents.getNamespace().getCollectionName());
    }

    private static Document doc(Object id) {
        return new Document("_id", id);
    }

    private static Document entry(long n) {
        return new Document("n", n).append("type", "id.sigap.test.done.v1").append("data", new Document("x", n));
    }
}
