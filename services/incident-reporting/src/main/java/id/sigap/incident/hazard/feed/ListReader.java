package id.sigap.incident.hazard.feed;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;

import id.sigap.incident.hazard.application.HazardIntake;
import id.sigap.kit.World;

/** A feed that is one list. It counts as read only after everything in it was taken in, so a store that is down loses nothing. */
final class ListReader implements FeedReader {

    private final FeedClient client;
    private final URI uri;
    private final Parser parser;
    private final HazardIntake intake;
    private final Clock clock;
    private FeedClient.Validators known = FeedClient.Validators.NONE;

    /** Makes rows of an answer. */
    interface Parser {
        Rows read(byte[] body) throws Unreadable;
    }

    ListReader(FeedClient client, URI uri, Parser parser, HazardIntake intake, Clock clock) {
        this.client = client;
        this.uri = uri;
        this.parser = parser;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public Result read() throws IOException, Unreadable, InterruptedException {
        Instant asked = clock.instant();
        FeedClient.Answer answer = client.get(uri, known);
        byte[] body = answer.body();
        if (answer.isMissing()) {
            throw new IOException("the list is not there");
        }
        if (body == null) {
            return Result.UNCHANGED;
        }
        Rows rows = parser.read(body);
        intake.take(World.REAL, asked, rows.readings());
        known = answer.validators();
        return new Result(true, rows.bad());
    }
}
