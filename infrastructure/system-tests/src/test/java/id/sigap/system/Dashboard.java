package id.sigap.system;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import id.sigap.simulator.http.Answer;
import id.sigap.simulator.http.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desk can see of reports, by id: those in incidents and those that wait to be completed. */
public final class Dashboard {

    private final Person desk;
    private final String world;

    public Dashboard(Person desk, String world) {
        this.desk = desk;
        this.world = world;
    }

    /** Every report id, as often as it is shown. */
    public List<String> reports() throws InterruptedException {
        List<String> shown = new ArrayList<>();
        for (JsonNode incident : all("/api/v1/incidents?")) {
            Answer whole = get("/api/v1/incidents/" + incident.path("id").asString("") + "?");
            whole.body().path("reports").forEach(report -> shown.add(report.path("id").asString("")));
        }
        all("/api/v1/reports?state=QUEUED&").forEach(report -> shown.add(report.path("id").asString("")));
        return shown;
    }

    /** The ids of everything of one kind: incidents, events, missions, alerts. */
    List<String> ids(String kind) throws InterruptedException {
        return all("/api/v1/" + kind + "?").stream().map(each -> each.path("id").asString("")).toList();
    }

    private List<JsonNode> all(String path) throws InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = get(path + "limit=200&" + (cursor.isEmpty() ? "" : "cursor=" + cursor + "&"));
            page.body().path("items").forEach(items::add);
            cursor = page.body().path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    private Answer get(String path) throws InterruptedException {
        Answer answer = desk.get(path + "world=" + world);
        assertThat(answer.status()).as(() -> path + " " + answer.problem()).isEqualTo(200);
        return answer;
    }
}
