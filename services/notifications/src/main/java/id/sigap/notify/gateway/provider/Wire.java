package id.sigap.notify.gateway.provider;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import javax.net.ssl.SSLHandshakeException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import id.sigap.notify.gateway.model.Handover;

/**
 * HTTP to a provider, bounded in time and size, and each request once: the JDK's client asks again by itself when a connection ends
 * without an answer, and somebody would get two messages. Addresses, secrets and texts are in what is asked, so none of it is logged.
 */
final class Wire {

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);
    /** For the whole conversation, however slowly it goes on: well below the 60 s a claim lasts. */
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int LARGEST = 64 * 1024;
    private static final int AT_ONCE = 32;

    private final CloseableHttpClient client = HttpClients.custom()
            .disableAutomaticRetries().disableRedirectHandling().disableCookieManagement().disableAuthCaching().setUserAgent("Sigap")
            // a connection kept from before may be closed at the other end just now, and nobody could tell whether the message went through it
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setMaxConnPerRoute(AT_ONCE).setMaxConnTotal(AT_ONCE)
                    .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(SILENCE).build()).build())
            .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(CONNECT).setResponseTimeout(SILENCE).build())
            .build();
    private final ExecutorService conversations;
    private final JsonMapper json = new JsonMapper();
    private final String name;

    Wire(String name) {
        this.name = name;
        this.conversations = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory());
    }

    record Answer(int status, JsonNode body) {}

    Guard.Reply ask(HttpUriRequestBase request, Function<Answer, Guard.Reply> reading) {
        Future<Answer> asked = conversations.submit(() -> client.execute(request, response -> {
            byte[] body = response.getEntity() == null ? new byte[0] : response.getEntity().getContent().readNBytes(LARGEST);
            return new Answer(response.getCode(), tree(body));
        }));
        try {
            Answer answer = asked.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
            Guard.Reply reply = reading.apply(answer);
            if (!(reply.handover() instanceof Handover.Taken)) {
                LOG.warn("{} answered {}: {}", name, answer.status(), reply.handover());
            }
            return reply;
        } catch (ExecutionException e) {
            boolean reached = reached(e.getCause());
            LOG.warn("{}: {} ({})", name, reached ? "broke off" : "not reached", e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
            return new Guard.Reply(reached ? new Handover.Unknown() : new Handover.Later(SOON), false);
        } catch (TimeoutException e) {
            request.abort();
            LOG.warn("{}: no answer in {}", name, WHOLE);
            return unknown();
        } catch (InterruptedException e) {
            request.abort();
            Thread.currentThread().interrupt();
            return unknown();
        }
    }

    /** Whether what was asked may have got there. */
    private static boolean reached(@Nullable Throwable failure) {
        return !(failure instanceof ConnectException || failure instanceof ConnectTimeoutException || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException || failure instanceof SSLHandshakeException);
    }

    byte[] write(Object body) {
        return json.writeValueAsBytes(body);
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
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
