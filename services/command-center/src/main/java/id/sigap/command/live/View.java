package id.sigap.command.live;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.sigap.command.situation.Sights;
import id.sigap.command.situation.Situation.Change;
import id.sigap.command.situation.Situation.Sight;
import id.sigap.kit.World;
import id.sigap.kit.web.Caller;

/**
 * What a reader looks at: one world, as far as their regions go. Readers of the same view get the same bytes. A view has a name of its
 * own in the stream's epoch, so whoever's rights have changed, or who comes from another world, begins afresh instead of resuming.
 */
record View(World world, String regions, Sight sight) {

    static View of(World world, Caller caller) {
        return new View(world, caller.regions().stream().sorted().toList().toString(), Sights.of(caller));
    }

    /** Short, and the same on every instance. */
    String mark() {
        return UUID.nameUUIDFromBytes((world.id() + regions).getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
    }

    /** What the reader is sent of a change: the thing, that it has gone from their sight, or nothing. */
    byte @Nullable [] shows(Change change) {
        if (!change.everywhere() && !change.world().equals(world)) {
            return null;
        }
        if (change.toAll() || sight.shows(change.where())) {
            return change.json();
        }
        return change.left() != null && sight.shows(change.left().where()) ? change.left().json() : null;
    }
}
