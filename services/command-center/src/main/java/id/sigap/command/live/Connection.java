package id.sigap.command.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A reader's connection, kept open after the request's own thread has gone. When the other side breaks it, the server wants to reuse what
 * belongs to it; it has to wait for that until our thread has let go, which its next write makes it do.
 */
final class Connection implements AsyncListener {

    private static final Duration LONGEST_WRITE = Duration.ofSeconds(30);

    private final AsyncContext context;
    private final CountDownLatch letGo = new CountDownLatch(1);

    private Connection(AsyncContext context) {
        this.context = context;
    }

    static Connection keep(HttpServletRequest request, HttpServletResponse response) {
        Connection connection = new Connection(request.startAsync(request, response));
        connection.context.setTimeout(0);
        connection.context.addListener(connection);
        return connection;
    }

    /** The last that our thread does with it. */
    void end() {
        try {
            context.complete();
        } catch (IllegalStateException e) {
            // it was broken, and the server has ended it already
        } finally {
            letGo.countDown();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        try {
            letGo.await(LONGEST_WRITE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // ended
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // there is none: the stream ends by itself
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // only once
    }
}
