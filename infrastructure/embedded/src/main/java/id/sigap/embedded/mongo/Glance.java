package id.sigap.embedded.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

/**
 * What a document must have for a query to match it, as far as a glance at its bytes can tell. A walk through a
 * collection decodes only what passes: the sweep for untold events, twice a minute over every document there is,
 * meets mostly documents whose outbox is empty.
 */
final class Glance {

    private static final Pattern DOT = Pattern.compile(".", Pattern.LITERAL);
    /** Operators that match nothing where nothing is, unless they ask for null. */
    private static final Set<String> NEED_SOMETHING = Set.of("$eq", "$gt", "$gte", "$lt", "$lte");

    /** @param inArray whether there must be something in an array on the way; MongoDB finds an empty one unlike null */
    private record Need(byte[][] path, byte @Nullable [][] oneOf, boolean inArray) { }

    private final List<Need> needs = new ArrayList<>();

    Glance(Document query) {
        add(query);
    }

    boolean mayMatch(byte[] document) {
        if (needs.isEmpty()) {
            return true;
        }
        var raw = new RawDocument(document);
        for (var need : needs) {
            if (!raw.mayHave(need.path(), need.oneOf(), need.inArray())) {
                return false;
            }
        }
        return true;
    }

    private void add(Document query) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> all) {
                all.forEach(part -> add((Document) part));
            } else if (!field.startsWith("$")) {
                add(field, condition);
            }
        });
    }

    private void add(String field, @Nullable Object condition) {
        switch (condition) {
            case String text -> need(field, List.of(text));
            case Number number -> need(field, null);
            case Document operators when operators.keySet().stream().allMatch(o -> o.startsWith("$")) ->
                operators.forEach((operator, operand) -> add(field, operator, operand));
            case null, default -> { }
        }
    }

    private void add(String field, String operator, @Nullable Object operand) {
        if (operator.equals("$eq") && operand instanceof String) {
            add(field, operand);
        } else if (operator.equals("$in") && operand instanceof Collection<?> values && values.stream().allMatch(String.class::isInstance)) {
            need(field, values.stream().map(String.class::cast).toList());
        } else if (operator.equals("$ne") && operand == null) {
            needs.add(new Need(utf8(DOT.split(field)), null, false));
        } else if (NEED_SOMETHING.contains(operator) && isPlain(operand)) {
            need(field, null);
        }
    }

    private static boolean isPlain(@Nullable Object operand) {
        return operand instanceof String || operand instanceof Number || operand instanceof Instant || operand instanceof Boolean
                || operand instanceof UUID || operand instanceof ObjectId;
    }

    private void need(String field, @Nullable List<String> oneOf) {
        needs.add(new Need(utf8(DOT.split(field)), oneOf == null ? null : utf8(oneOf.toArray(String[]::new)), true));
    }

    private static byte[][] utf8(String[] texts) {
        var bytes = new byte[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            bytes[i] = texts[i].getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }
}
