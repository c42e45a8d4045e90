package id.sigap.notify.gateway.provider;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import id.sigap.notify.gateway.model.Handover;

/** HTTP to a provider, bounded in time and size. Addresses, secrets and texts are in what is asked, so none of it is ever logged. */
final class Wire {

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int LARGEST = 64 * 1024;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final JsonMapper json = new JsonMapper();
    private final String name;

    Wire(String name) {
        this.name = name;
    }

    record Answer(int status, JsonNode body) {}

    Guard.Reply ask(HttpRequest.Builder request, Function<Answer, Guard.Reply> reading) {
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request.timeout(WHOLE).build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            HttpResponse<byte[]> response = asked.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
            Guard.Reply reply = reading.apply(new Answer(response.statusCode(), tree(response.body())));
            if (!(reply.handover() instanceof Handover.Taken)) {
                LOG.warn("{} answered {}: {}", name, response.statusCode(), reply.handover());
            }
            return reply;
        } catch (ExecutionException e) {
            boolean unreached = e.getCause() instanceof ConnectException || e.getCause() instanceof HttpConnectTimeoutException
                    || e.getCause() instanceof UnresolvedAddressException;
            LOG.warn("{}: {} ({})", name, unreached ? "not reached" : "broke off", e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
            return new Guard.Reply(unreached ? new Handover.Later(SOON) : new Handover.Unknown(), false);
        } catch (TimeoutException e) {
            asked.cancel(true);
            LOG.warn("{}: no answer in {}", name, WHOLE);
            return new Guard.Reply(new Handover.Unknown(), false);
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Guard.Reply(new Handover.Unknown(), false);
        }
    }

    byte[] write(Object body) {
        return json.writeValueAsBytes(body);
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = body.length == 0 ? null : json.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    static Guard.Reply taken() {
        return new Guard.Reply(new Handover.Taken(), true);
    }

    static Guard.Reply refused(String because) {
        return new Guard.Reply(new Handover.Refused(because), true);
    }

    /** @param seconds as the provider said, bounded: nobody makes us wait for hours */
    static Guard.Reply later(long seconds) {
        return new Guard.Reply(new Handover.Later(Duration.ofSeconds(Math.clamp(seconds, 1, 600))), true);
    }

    /** The provider says it is in trouble, and did not send. */
    static Guard.Reply unwell() {
        return new Guard.Reply(new Handover.Later(SOON), false);
    }

    /** The provider is in trouble, and may have sent. */
    static Guard.Reply unknown() {
        return new Guard.Reply(new Handover.Unknown(), false);
    }
}
