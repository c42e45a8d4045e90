package id.sigap.simulator.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** A list read to its end, or to a bound, by its cursors. */
public final class Pages {

    /**
     * What was read. {@code last} is the answer reading ended with: when it is not ok, the items are not all there are.
     */
    public record Listing(List<JsonNode> items, Answer last) {

        public boolean complete() {
            return last.ok();
        }
    }

    private Pages() {}

    /** @param path with a query already, at least the world */
    public static Listing read(Person reader, String path, int mostPages) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        var answer = reader.get(path);
        for (int page = 1; answer.ok(); page++) {
            answer.body().path("items").forEach(items::add);
            var next = answer.text("next");
            if (next.isEmpty() || page == mostPages) {
                break;
            }
            answer = reader.get(path + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
        return new Listing(items, answer);
    }
}
