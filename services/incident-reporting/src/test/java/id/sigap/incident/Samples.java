package id.sigap.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

import id.sigap.incident.kejadian.application.CausesFile;
import id.sigap.incident.kejadian.model.Causes;
import id.sigap.incident.linking.application.LinkPolicyFile;
import id.sigap.incident.linking.model.LinkPolicy;
import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Point;
import id.sigap.incident.place.application.GazetteerFile;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.place.model.Gazetteer;
import id.sigap.incident.report.application.Intake;
import id.sigap.incident.report.application.ReportIncident;
import id.sigap.incident.report.model.Channel;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Said;
import id.sigap.incident.understanding.application.LexiconFile;
import id.sigap.incident.understanding.application.Reader;
import id.sigap.incident.understanding.model.Lexicon;

/** The shipped word lists and policies, and reports made with them. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-25T05:00:00.000Z");

    private Samples() {}

    public static Lexicon lexicon() {
        return read("words.yml", LexiconFile::read);
    }

    public static Gazetteer gazetteer() {
        return read("places.json", GazetteerFile::read);
    }

    public static LinkPolicy linkPolicy() {
        return read("linking.yml", LinkPolicyFile::read);
    }

    public static Causes causes() {
        return read("grouping.yml", CausesFile::read);
    }

    public static Intake intake() {
        Locator locator = new Locator(gazetteer());
        return new Intake(new Reader(lexicon(), locator.words()), locator);
    }

    /** A report in plain words, with everything but the text left out. */
    public static ReportIncident words(String text) {
        return new ReportIncident(said(text, null, null), null, null, null, Counts.NONE);
    }

    public static Said said(String text, Point position, Double accuracyM) {
        return new Said(Channel.WHATSAPP, text, "00000000-0000-4000-8000-000000000001", "Uji Coba", "+62 800 0000 0001", position, accuracyM);
    }

    public static Report.Step received(String text) {
        return intake().receive(words(text), NOON, 1);
    }

    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = Samples.class.getResourceAsStream("/incident-reporting/" + name)) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
