package id.sigap.simulator;

import java.net.URI;
import java.nio.file.Path;

import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;

import id.sigap.simulator.http.IssuerSignIn;
import id.sigap.simulator.play.Habits;
import id.sigap.simulator.play.People;

/**
 * What to play, where, and how.
 *
 * @param accounts file with the demo sign-ins the issuer wrote
 * @param scenario folder name under {@code simulator/} of the class path
 * @param speed how much faster than life; 0 sends everything in order without waiting
 * @param seed of everything the volunteers and the coordinator do by chance
 * @param exercise id of an exercise to resume, or any text that names a new one; null opens a new one
 * @param watchOnly only reports are sent: a person plays the desk and the volunteers
 * @param report file for the outcome as JSON, none when null
 * @param app how the simulator is known to the issuer
 * @param trust who may have signed the edge's certificate; the Java platform's list when null
 */
public record SimulatorConfig(
        URI edge,
        URI issuer,
        Path accounts,
        String scenario,
        double speed,
        long seed,
        @Nullable String exercise,
        boolean watchOnly,
        @Nullable Path report,
        Habits habits,
        People.Cast cast,
        IssuerSignIn.App app,
        @Nullable SSLContext trust) {

    public SimulatorConfig {
        if (!(speed >= 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("speed is 0 (no waiting) or a positive number");
        }
    }

    /** The usual play of a scenario against one installation. */
    public static SimulatorConfig of(URI edge, URI issuer, Path accounts, String scenario, double speed, long seed) {
        return new SimulatorConfig(
                edge,
                issuer,
                accounts,
                scenario,
                speed,
                seed,
                null,
                false,
                null,
                Habits.usual(),
                People.Cast.usual(),
                IssuerSignIn.App.field(),
                null);
    }

    public SimulatorConfig withExercise(@Nullable String id) {
        return new SimulatorConfig(
                edge, issuer, accounts, scenario, speed, seed, id, watchOnly, report, habits, cast, app, trust);
    }

    public SimulatorConfig withWatchOnly(boolean watch) {
        return new SimulatorConfig(
                edge, issuer, accounts, scenario, speed, seed, exercise, watch, report, habits, cast, app, trust);
    }

    public SimulatorConfig withReport(@Nullable Path file) {
        return new SimulatorConfig(
                edge, issuer, accounts, scenario, speed, seed, exercise, watchOnly, file, habits, cast, app, trust);
    }

    public SimulatorConfig withHabits(Habits other) {
        return new SimulatorConfig(
                edge, issuer, accounts, scenario, speed, seed, exercise, watchOnly, report, other, cast, app, trust);
    }

    /** For an edge with a certificate of its installation's own authority. */
    public SimulatorConfig withTrust(@Nullable SSLContext authorities) {
        return new SimulatorConfig(
                edge, issuer, accounts, scenario, speed, seed, exercise, watchOnly, report, habits, cast, app, authorities);
    }
}
