package id.sigap.embedded.mongo;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.bson.Document;

/** What kind of work a command is. */
final class Commands {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify", "findandmodify", "create",
            "createIndexes", "drop", "dropIndexes", "dropDatabase");
    private static final Set<String> LONG = Set.of("aggregate", "count", "distinct", "createIndexes", "drop", "dropDatabase",
            "getMore", "validate", "dbStats", "dbstats", "collStats", "collstats");

    private Commands() {
    }

    static boolean writes(String name, Document command) {
        return WRITES.contains(name) || name.equals("aggregate") && command.get("pipeline") instanceof Collection<?> stages
                && stages.stream().anyMatch(s -> s instanceof Document stage && (stage.containsKey("$out") || stage.containsKey("$merge")));
    }

    /** A read that asks for what cannot be lost any more waits for the disk like a write. */
    static boolean mustBeDurable(Document command) {
        return command.get("readConcern") instanceof Document concern && "linearizable".equals(concern.get("level"));
    }

    /** Whether the command may look at a whole collection; the others name their documents. */
    static boolean mayTakeLong(String name, Document command) {
        return LONG.contains(name)
                || name.equals("find") && !byId(command.get("filter"))
                || name.equalsIgnoreCase("findAndModify") && !byId(command.get("query"))
                || name.equals("update") && !allById(command.get("updates"))
                || name.equals("delete") && !allById(command.get("deletes"));
    }

    private static boolean allById(@Nullable Object operations) {
        return operations instanceof Collection<?> list
                && list.stream().allMatch(o -> o instanceof Document operation && byId(operation.get("q")));
    }

    private static boolean byId(@Nullable Object filter) {
        return filter instanceof Document query && Ids.namedIn(query, "_id") != null;
    }
}
