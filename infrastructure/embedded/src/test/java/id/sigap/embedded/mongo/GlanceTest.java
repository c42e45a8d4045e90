package id.sigap.embedded.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

import static org.assertj.core.api.Assertions.assertThat;

class GlanceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void an_empty_outbox_is_passed_over_and_a_full_one_is_not() {
        var untold = new Document("outbox.t", new Document("$lte", NOW));

        assertThat(mayMatch(untold, document().append("outbox", List.of()))).isFalse();
        assertThat(mayMatch(untold, document())).isFalse();
        assertThat(mayMatch(untold, document().append("outbox", List.of(new Document("t", NOW))))).isTrue();
    }

    @Test
    void nothing_and_null_are_passed_over_where_something_is_asked_for() {
        var due = new Document("s.dueAt", new Document("$ne", null));

        assertThat(mayMatch(due, document().append("s", new Document("dueAt", null)))).isFalse();
        assertThat(mayMatch(due, document().append("s", new Document("other", 1)))).isFalse();
        assertThat(mayMatch(due, document().append("s", "no document"))).isFalse();
        assertThat(mayMatch(due, document().append("s", new Document("dueAt", NOW)))).isTrue();
    }

    @Test
    void another_text_is_passed_over() {
        assertThat(mayMatch(new Document("s.state", "OPEN"), document().append("s", new Document("state", "OPENED")))).isFalse();
        assertThat(mayMatch(new Document("s.state", "OPEN"), document().append("s", new Document("state", "OPEN")))).isTrue();
        assertThat(mayMatch(new Document("s.state", new Document("$in", List.of("A", "B"))), document().append("s", new Document("state", "C")))).isFalse();
        assertThat(mayMatch(new Document("s.state", new Document("$ne", "OPEN")), document())).isTrue();
    }

    @Test
    void no_document_is_passed_over_that_a_query_matches() {
        var random = new Random(7);
        var matches = 0;
        var passedOver = 0;
        for (int i = 0; i < 200_000; i++) {
            var document = new Document("_id", i).append("a", value(random, 3)).append("b", value(random, 3));
            var query = query(random);
            var mayMatch = mayMatch(query, document);
            if (new DefaultQueryMatcher().matches(document, query)) {
                matches++;
                assertThat(mayMatch).as("%s matches %s", query, document).isTrue();
            }
            passedOver += mayMatch ? 0 : 1;
        }
        assertThat(matches).isGreaterThan(10_000);
        assertThat(passedOver).isGreaterThan(50_000);
    }

    private static Document query(Random random) {
        var field = List.of("a", "b", "a.x", "a.y", "b.x.y", "a.0", "c").get(random.nextInt(7));
        var operator = List.of("", "$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$exists", "$nin").get(random.nextInt(10));
        Object operand = switch (operator) {
            case "$exists" -> random.nextBoolean();
            case "$in", "$nin" -> Arrays.asList(plain(random), plain(random));
            default -> plain(random);
        };
        var condition = new Document(field, operator.isEmpty() ? operand : new Document(operator, operand));
        return random.nextInt(4) == 0 ? new Document("$and", List.of(condition, new Document("_id", new Document("$gte", 0)))) : condition;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 11)) {
            case 11 -> new Document("x", value(random, depth - 1)).append("y", value(random, depth - 1));
            case 12 -> new ArrayList<>(List.of(new Document("x", plain(random) instanceof String s ? s : "p")));
            case 13 -> new ArrayList<>();
            case 7 -> new BinData(new byte[] {1, 2});
            case 8 -> new ObjectId();
            case 9 -> UUID.randomUUID();
            case 10 -> 1L << 40;
            default -> plain(random);
        };
    }

    private static Object plain(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> null;
            case 1 -> random.nextInt(3);
            case 2 -> NOW;
            case 3 -> true;
            case 4 -> 0.5;
            default -> List.of("p", "q", "pq", "").get(random.nextInt(4));
        };
    }

    private static Document document() {
        return new Document("_id", "a").append("version", 3L).append("at", NOW).append("amount", 0.5).append("binary", new BinData(new byte[9]));
    }

    private static boolean mayMatch(Document query, Document document) {
        return new Glance(query).mayMatch(Bson.encode(document));
    }
}
