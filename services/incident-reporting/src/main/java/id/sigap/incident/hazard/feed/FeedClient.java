package id.sigap.incident.hazard.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/** Asks for a list only when it changed, and does not wait or read for ever: the whole answer has a deadline and a size. */
final class FeedClient implements AutoCloseable {

    static final long LARGEST = 4L * 1024 * 1024;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    // no redirects: whoever moves a feed is to be noticed, and no answer may send us into the house
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Duration timeout;

    FeedClient(Duration timeout) {
        this.timeout = timeout;
    }

    /** What a server said to tell an unchanged list by. */
    record Validators(@Nullable String etag, @Nullable String lastModified) {

        static final Validators NONE = new Validators(null, null);
    }

    /** @param body null when the list is as it was, or is not there */
    record Answer(byte @Nullable [] body, Validators validators, boolean isMissing) {}

    Answer get(URI uri, Validators known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(timeout).header("User-Agent", "Sigap (incident-reporting)");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        HttpResponse<byte[]> response = send(request.build());
        int status = response.statusCode();
        if (status == NOT_MODIFIED) {
            return new Answer(null, known, false);
        }
        if (status == NOT_FOUND || status == GONE) {
            return new Answer(null, Validators.NONE, true);
        }
        if (status != OK) {
            throw new IOException("status " + status);
        }
        return new Answer(response.body(), new Validators(response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Last-Modified").orElse(null)), false);
    }

    /** The request's own timeout ends with the headers; a body that drips is ended here. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException("no answer", e.getCause());
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
