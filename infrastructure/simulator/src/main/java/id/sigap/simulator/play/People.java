package id.sigap.simulator.play;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

import id.sigap.simulator.http.Accounts;
import id.sigap.simulator.http.Pages;
import id.sigap.simulator.http.Person;
import id.sigap.simulator.time.Agenda;

/** Looks at the lists an officer would look at, once a poll, and lets everybody react to what is new. */
public final class People {

    private static final int MOST_PAGES = 20;

    /** Who plays which part, by username. */
    public record Cast(String dutyOfficer, String coordinator, String signatory) {

        public static Cast usual() {
            return new Cast("piket1", "kadis", "kabid");
        }
    }

    private final Exercise exercise;
    private final Agenda agenda;
    private final Habits habits;
    private final Accounts accounts;
    private final Function<String, Person> people;
    private final Cast cast;
    private final Consumer<String> progress;
    private final Desk desk;
    private final Volunteers volunteers;
    private final SplittableRandom alertLuck;
    private final Set<String> failing = new HashSet<>();
    private boolean firstLook = true;

    public People(
            Exercise exercise,
            Agenda agenda,
            Habits habits,
            Accounts accounts,
            Function<String, Person> people,
            Cast cast,
            long seed,
            Tally tally,
            Consumer<String> progress) {
        this.exercise = exercise;
        this.agenda = agenda;
        this.habits = habits;
        this.accounts = accounts;
        this.people = people;
        this.cast = cast;
        this.progress = progress;
        desk = new Desk(exercise, agenda, tally, progress);
        volunteers = new Volunteers(exercise, agenda, accounts, people, seed, tally);
        alertLuck = new SplittableRandom(seed);
    }

    /** Starts looking; goes on until the agenda is stopped. */
    public void start() {
        agenda.every(habits.poll(), this::lookAtIncidents);
        agenda.every(habits.poll(), this::lookAtMissions);
        agenda.every(habits.poll(), this::lookAtAlerts);
    }

    private void lookAtIncidents() throws InterruptedException {
        var duty = people.apply(cast.dutyOfficer());
        each(duty, "incidents", "", incident -> {
            var id = incident.path("id").asString("");
            if (Desk.deservesVerification(incident) && desk.isNew("incident " + id)) {
                desk.decide("verified", duty, "/api/v1/incidents/" + id + "/verification", habits.verifyAfter());
            }
        });
    }

    private void lookAtMissions() throws InterruptedException {
        var coordinator = people.apply(cast.coordinator());
        var signatory = people.apply(cast.signatory());
        each(coordinator, "missions", "&state=PROPOSED", mission -> {
            var id = mission.path("id").asString("");
            if (desk.isNew("mission " + id)) {
                desk.decide("approved", signatory, "/api/v1/missions/" + id + "/approval", habits.approveAfter());
            }
        });
        boolean read = true;
        for (var state : new String[] {"APPROVED", "UNDERWAY"}) {
            read &= each(coordinator, "missions", "&state=" + state, m -> volunteers.look(m, firstLook));
        }
        firstLook &= !read;
    }

    private void lookAtAlerts() throws InterruptedException {
        each(people.apply(cast.coordinator()), "alerts", "&state=OPEN", alert -> {
            var id = alert.path("id").asString("");
            var step = alert.path("step").asString("");
            if (desk.isNew("alert " + id + " step " + step) && alertLuck.nextDouble() < habits.acknowledged()) {
                var path = "/api/v1/alerts/" + id + "/acknowledgement";
                desk.decide("acknowledged", recipient(alert), path, habits.acknowledgeAfter());
            }
        });
    }

    /** Whoever the alert rings; the coordinator where that person has no sign-in. */
    private Person recipient(JsonNode alert) {
        var account = accounts.ofPerson(alert.path("recipient").asString(""));
        return people.apply(account == null ? cast.coordinator() : account.username());
    }

    /** One look at a list. A list that cannot be read is told once, not every second. */
    private boolean each(Person reader, String list, String filter, Consumer<JsonNode> action)
            throws InterruptedException {
        var listing = Pages.read(reader, "/api/v1/" + list + "?limit=100&" + exercise.world() + filter, MOST_PAGES);
        listing.items().forEach(action);
        if (listing.complete()) {
            failing.remove(list + filter);
        } else if (failing.add(list + filter)) {
            progress.accept("%s cannot be read now: %s".formatted(list, listing.last().problem()));
        }
        return listing.complete();
    }
}
