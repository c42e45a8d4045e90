package id.sigap.dispatch.mission.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.dispatch.mission.model.Scene;
import id.sigap.kit.World;

/** What missions need from whoever keeps the people. */
public interface People {

    /** @param distanceM null when one of the two places is not known */
    record Found(String volunteerId, @Nullable Double distanceM) {}

    /**
     * @param without people who are out of the question
     * @param missionId whose own claims do not count as taken; null for a new mission
     */
    record Search(World world, String competence, Scene scene, Instant at, Set<String> without, @Nullable String missionId) {}

    /**
     * @param token names the attempt; only it can give the claim up
     * @param since the mission's event counter when this attempt read it
     */
    record Hold(String missionId, int line, String competence, Instant at, String token, long since) {}

    /** Throws while it is not known who there is; nobody may conclude that there is nobody. */
    void requireKnown();

    /** As {@link #requireKnown}, and waits a little for what has been told already. */
    void awaitNewest();

    List<Found> nearest(Search search, int limit);

    /** Claims a person; null when that worked, otherwise the reason as a code. */
    @Nullable String claim(World world, String volunteerId, Hold hold);

    void release(World world, String volunteerId, String missionId, String token);

    /** Distance of one person from the scene. */
    @Nullable Double distance(World world, String volunteerId, Scene scene);

    /** Missions that hold this person now. */
    List<String> missionsHolding(World world, String volunteerId);
}
