package id.sigap.kit;

import org.jspecify.annotations.Nullable;

/**
 * The world a fact belongs to: {@code real}, or the id of an exercise. Worlds are never summed and never mix; every
 * event, query, tile and gate names its world.
 */
public record World(String id) {

    public static final World REAL = new World("real");

    public World {
        if (!id.equals("real") && !Ids.isUuid(id)) {
            throw new IllegalArgumentException("a world is 'real' or an exercise id (UUID)");
        }
    }

    /** The world of an optional exercise id; nothing means the real world. */
    public static World of(@Nullable String exerciseId) {
        return exerciseId == null || exerciseId.isEmpty() || exerciseId.equals("real") ? REAL : new World(exerciseId);
    }

    public boolean isReal() {
        return id.equals("real");
    }
}
