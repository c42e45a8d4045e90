package id.sigap.incident.hazard.feed;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sigap.incident.hazard.application.CapIntake;
import id.sigap.incident.hazard.cap.CapParser;
import id.sigap.incident.hazard.cap.CapProblem;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.kit.World;

/** BMKG's weather warnings: a list of links, and one CAP message behind each. Only messages that are new are fetched. */
final class NowcastReader implements FeedReader {

    private static final int MOST_AT_ONCE = 10;

    private final FeedClient client;
    private final URI list;
    private final Budget budget;
    private final CapIntake intake;
    private final Map<String, String> done = new HashMap<>();
    private FeedClient.Validators known = FeedClient.Validators.NONE;
    private List<NowcastRss.Item> items = List.of();

    NowcastReader(FeedClient client, URI list, Budget budget, CapIntake intake) {
        this.client = client;
        this.list = list;
        this.budget = budget;
        this.intake = intake;
    }

    @Override
    public Result read() throws IOException, Unreadable, InterruptedException {
        FeedClient.Answer answer = client.get(list, known);
        byte[] body = answer.body();
        if (answer.isMissing()) {
            throw new IOException("the list is not there");
        }
        int bad = 0;
        if (body != null) {
            NowcastRss.Items read = NowcastRss.read(body);
            items = read.items();
            bad = read.bad();
            known = answer.validators();
            done.keySet().retainAll(items.stream().map(NowcastRss.Item::file).collect(Collectors.toSet()));
        }
        List<NowcastRss.Item> open = items.stream().filter(i -> !i.mark().equals(done.get(i.file()))).limit(MOST_AT_ONCE).toList();
        IOException failure = null;
        for (NowcastRss.Item item : open) {
            // what does not fit into this minute comes in the next one
            if (!budget.spend()) {
                break;
            }
            try {
                bad += message(item) ? 0 : 1;
                done.put(item.file(), item.mark());
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return new Result(body != null || !open.isEmpty(), bad);
    }

    /** @return false when there is no message, or none that can be read */
    private boolean message(NowcastRss.Item item) throws IOException, InterruptedException {
        FeedClient.Answer answer = client.get(list.resolve(folder() + item.file()), FeedClient.Validators.NONE);
        byte[] body = answer.body();
        if (body == null) {
            return false;
        }
        try {
            intake.take(World.REAL, Feed.BMKG_NOWCAST, CapParser.parse(body), null);
            return true;
        } catch (CapProblem e) {
            return false;
        }
    }

    private String folder() {
        String path = list.getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
