package id.sigap.incident.hazard.feed;

import java.io.IOException;

/** Reads one feed once, as far as it changed, and hands on what it says. */
interface FeedReader {

    /**
     * What came of it.
     *
     * @param changed the feed had something to say
     * @param bad rows or messages that could not be read
     */
    record Result(boolean changed, int bad) {

        static final Result UNCHANGED = new Result(false, 0);
    }

    /** @throws IOException also when only a part of it could be fetched: what was read is kept, the rest comes again */
    Result read() throws IOException, Unreadable, InterruptedException;
}
