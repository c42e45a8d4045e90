package id.sigap.incident.figures.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import id.sigap.incident.figures.model.Choice;
import id.sigap.incident.figures.model.Ledger;
import id.sigap.incident.figures.model.Line;
import id.sigap.incident.figures.model.Statement;
import id.sigap.incident.kejadian.application.KejadianBook;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.Stated;
import id.sigap.incident.model.Subject;
import id.sigap.incident.place.application.Regions;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;

/** What the desk does with figures of its own regions: writes down what offices say, and decides between them. Each is one insert. */
@Service
public class FigureDesk {

    private final Documents<Statement> statements;
    private final Documents<Choice> choices;
    private final KejadianBook kejadian;
    private final FigureBook book;
    private final Regions regions;
    private final Clock clock;

    FigureDesk(Documents<Statement> statements, Documents<Choice> choices, KejadianBook kejadian, FigureBook book, Regions regions,
            Clock clock) {
        this.statements = statements;
        this.choices = choices;
        this.kejadian = kejadian;
        this.book = book;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param request the body as it came, for the key's digest */
    public Versioned<Statement> state(World world, Caller caller, IdempotencyKey key, Object request, Statement statement) {
        requirePlace(caller, statement.region());
        requireEvent(world, caller, statement.eventId());
        return IdempotencyKey.create(statements, key.idFor(caller, world, "figures/statements"), world, request, FigureFacts.stated(statement))
                .document();
    }

    public Versioned<Choice> choose(World world, Caller caller, IdempotencyKey key, Object request, Choice choice) {
        requirePlace(caller, choice.region());
        KejadianBook.About about = requireEvent(world, caller, choice.eventId());
        if (choice.source() != null && line(world, about, choice.region(), Figure.of(choice.figure()).orElseThrow(), choice.source()) == null) {
            throw Problem.invalid("source", "tidak ada angka dari sumber ini untuk wilayah ini");
        }
        return IdempotencyKey.create(choices, key.idFor(caller, world, "figures/choices"), world, request, FigureFacts.chosen(choice)).document();
    }

    /**
     * Missing people are counted as dead: one statement with both legs, of the source's own latest numbers. Its id follows from the
     * statement it starts from, so two people who do it at the same time do it once.
     *
     * @param basis document of the source's latest number of missing people
     */
    public Versioned<Statement> declareDead(World world, Caller caller, Object request, String eventId, String region, String source,
            String basis, int n, Instant asOf, @Nullable String note) {
        requirePlace(caller, region);
        KejadianBook.About about = requireEvent(world, caller, eventId);
        String id = Ids.derived("declared-dead", world.id(), basis, region, source);
        Versioned<Statement> before = statements.find(id).orElse(null);
        if (before != null) {
            return sameAgain(before, request);
        }
        Line missing = line(world, about, region, Figure.MISSING, source);
        Line dead = line(world, about, region, Figure.DEAD, source);
        if (missing == null || !missing.value().known() || missing.perPart()) {
            throw Problem.unprocessable("nobody-missing", "Sumber ini tidak menyebut jumlah orang hilang untuk seluruh wilayah ini.");
        }
        if (!missing.statements().getFirst().equals(basis)) {
            throw new Refused("figures-changed", "Jumlah hilang dari sumber ini sudah berubah. Muat ulang, lalu coba lagi.");
        }
        if (dead == null || !dead.value().known() || dead.perPart()) {
            throw Problem.unprocessable("dead-unknown", "Sumber ini belum menyebut jumlah meninggal. Catat dahulu, nihil pun boleh.");
        }
        if (n > missing.value().number()) {
            throw Problem.unprocessable("more-than-missing", "Yang dinyatakan meninggal melebihi jumlah hilang: " + missing.value().text() + ".");
        }
        if (asOf.isBefore(missing.asOf()) || asOf.isBefore(dead.asOf())) {
            throw Problem.invalid("asOf", "lebih awal daripada angka yang menjadi dasarnya");
        }
        Map<String, Quantity> both = new HashMap<>();
        both.put(Figure.MISSING.code(), less(missing.value(), n));
        both.put(Figure.DEAD.code(), more(dead.value(), n));
        Statement moved = new Statement(eventId, region, null, asOf, clock.instant(), missing.source(), null,
                missing.verified() && dead.verified(), missing.incomplete() || dead.incomplete(), both,
                new Stated.Moved(Figure.MISSING, Figure.DEAD, n), note, caller.id());
        Documents.Inserted<Statement> inserted =
                statements.insert(id, world, FigureFacts.stated(moved), IdempotencyKey.digest(request));
        return inserted.created() ? inserted.document() : sameAgain(inserted.document(), request);
    }

    private static Versioned<Statement> sameAgain(Versioned<Statement> before, Object request) {
        if (!IdempotencyKey.digest(request).equals(before.digest())) {
            throw new Refused("figures-changed", "Perubahan ini sudah dicatat orang lain. Muat ulang, lalu coba lagi.");
        }
        return before;
    }

    private static Quantity less(Quantity q, int n) {
        int left = q.number() - n;
        return q.is() == Quantity.Is.APPROXIMATE && left > 0 ? Quantity.approximate(left) : Quantity.exact(left);
    }

    private static Quantity more(Quantity q, int n) {
        return q.is() == Quantity.Is.APPROXIMATE ? Quantity.approximate(q.number() + n) : Quantity.exact(q.number() + n);
    }

    private @Nullable Line line(World world, KejadianBook.About about, String region, Figure figure, String source) {
        Instant now = clock.instant();
        Ledger ledger = book.read(world, Subject.event(about.id()), about.regions(), now, now);
        List<Line> lines = ledger.of(region, figure).lines();
        return lines.stream().filter(l -> l.key().equals(source)).findFirst().orElse(null);
    }

    private void requirePlace(Caller caller, String region) {
        if (!regions.exists(region)) {
            throw Problem.invalid("region", "wilayah ini tidak dikenal");
        }
        caller.requireRegion(region);
    }

    /** A kejadian that was joined goes on as another one: figures belong there. */
    private KejadianBook.About requireEvent(World world, Caller caller, String eventId) {
        KejadianBook.About about = kejadian.find(world, eventId).filter(a -> a.touches(caller))
                .orElseThrow(() -> Problem.invalid("eventId", "kejadian ini tidak ada di wilayah Anda"));
        if (about.joinedInto() != null) {
            throw new Refused("event-joined", "Kejadian ini sudah digabung. Catat pada kejadian induknya.", Objects.requireNonNull(about.joinedInto()));
        }
        return about;
    }
}
