package id.sigap.kit.document;

import java.util.Objects;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A write that was decided but not yet made: an insert, or an update under its condition, and what the document will then be. */
public final class Pending<T> {

    private final Versioned<T> after;
    private final @Nullable Document insert;
    private final @Nullable Bson condition;
    private final @Nullable Bson update;

    Pending(Versioned<T> after, @Nullable Document insert, @Nullable Bson condition, @Nullable Bson update) {
        this.after = after;
        this.insert = insert;
        this.condition = condition;
        this.update = update;
    }

    public Versioned<T> after() {
        return after;
    }

    boolean isInsert() {
        return insert != null;
    }

    Document insert() {
        return Objects.requireNonNull(insert);
    }

    Bson condition() {
        return Objects.requireNonNull(condition);
    }

    Bson update() {
        return Objects.requireNonNull(update);
    }
}
