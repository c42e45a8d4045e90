package id.sigap.incident.sitrep.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.assessment.application.Narratives;
import id.sigap.incident.assessment.application.Narratives.Narrative;
import id.sigap.incident.figures.application.FigureBook;
import id.sigap.incident.figures.application.FigureSheet;
import id.sigap.incident.incident.application.IncidentBook;
import id.sigap.incident.kejadian.application.KejadianBook;
import id.sigap.incident.model.Subject;
import id.sigap.incident.place.application.Regions;
import id.sigap.incident.sitrep.model.Audience;
import id.sigap.incident.sitrep.model.Block;
import id.sigap.incident.sitrep.model.Sitrep;
import id.sigap.incident.sitrep.model.Window;
import id.sigap.kit.World;

/**
 * Puts a report together in the order of Pusdalops. It is reckoned from what was known at its moment and kept nowhere, so asking again
 * gives the same report.
 */
public final class Composer {

    /** A kejadian is reported on this long after it began, also when nothing new is said; the usual tanggap darurat. */
    private static final Duration FOLLOWED = Duration.ofDays(14);

    private final KejadianBook kejadian;
    private final IncidentBook incidents;
    private final FigureBook figures;
    private final Narratives narratives;
    private final Regions regions;
    private final Phenomena phenomena;
    private final ToDoubleFunction<World> speed;

    public Composer(KejadianBook kejadian, IncidentBook incidents, FigureBook figures, Narratives narratives, Regions regions,
            Phenomena phenomena, ToDoubleFunction<World> speed) {
        this.kejadian = kejadian;
        this.incidents = incidents;
        this.figures = figures;
        this.narratives = narratives;
        this.regions = regions;
        this.phenomena = phenomena;
        this.speed = speed;
    }

    /**
     * @param region the report's own region; kejadian are told as far as they concern it
     * @param only this kejadian alone
     */
    public Sitrep compose(World world, String region, KejadianBook.@Nullable About only, Window window, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        String title = (world.isReal() ? "" : "LATIHAN: ") + "LAPORAN SITUASI " + regions.name(region).toUpperCase(java.util.Locale.ROOT);
        blocks.add(new Block.Title(title));
        blocks.add(Block.Item.of("Jendela", window.text()));
        blocks.add(Block.Item.of("Data tercatat sampai", window.zone().full(window.knownAt())));
        blocks.add(Block.Item.of("Sifat", audience.text()));

        List<List<String>> table = new ArrayList<>();
        table.add(Table.head(audience));
        TreeSet<String> shown = new TreeSet<>();
        List<Chapter> chapters = chapters(world, region, only, window);
        blocks.add(new Block.Heading("KEJADIAN BENCANA"));
        if (chapters.isEmpty()) {
            blocks.add(Block.Item.of("Kejadian", "Nihil"));
        }
        int n = 1;
        for (Chapter chapter : chapters) {
            blocks.addAll(new ChapterText(chapter, region, regions, window.zone(), audience).blocks(n++));
            table.addAll(new Table(chapter, region, regions, window.zone(), audience).rows());
            if (audience == Audience.INTERNAL) {
                chapter.sheet().latest(region).stream().filter(s -> s.contact() != null).forEach(s -> shown.add(s.id()));
            }
        }
        if (only == null) {
            blocks.add(new Block.Heading("INSIDEN YANG DIVERIFIKASI"));
            blocks.add(new Block.Item("Insiden", orNil(verified(world, region, window))));
            blocks.add(new Block.Heading("FENOMENA ALAM"));
            for (Phenomena.Kind kind : Phenomena.Kind.values()) {
                blocks.add(new Block.Item(kind.text(), phenomena.between(world, kind, region, window.from(), window.to(), window.knownAt())
                        .map(seen -> orNil(seen.stream().map(s -> window.zone().brief(s.at()) + ": " + s.text()).toList()))
                        .orElse(List.of("belum terdata"))));
            }
        }
        return new Sitrep(title, blocks, table, List.copyOf(shown));
    }

    private List<String> verified(World world, String region, Window window) {
        java.time.Instant until = window.knownAt().isBefore(window.to()) ? window.knownAt() : window.to();
        return incidents.verified(world, region, window.from(), until).stream().map(i -> Phrases.hazard(i.hazard()) + " di "
                + place(i.region()) + ", sejak " + window.zone().brief(i.openedAt())).toList();
    }

    private List<Chapter> chapters(World world, String region, KejadianBook.@Nullable About only, Window window) {
        List<Chapter> all = new ArrayList<>();
        for (KejadianBook.About about : only == null ? kejadian.touching(world, region) : List.of(only)) {
            boolean declared = !about.declaredAt().isAfter(window.knownAt()) && about.startedAt().isBefore(window.to());
            if (declared && !about.isDroppedAt(window.knownAt())) {
                Subject subject = Subject.event(about.id());
                FigureSheet sheet = figures.sheet(world, subject, about.regions(), window.to(), window.knownAt());
                boolean said = sheet.latest(region).stream().anyMatch(s -> s.asOf().isAfter(window.from()));
                Duration followed = Duration.ofMillis((long) (FOLLOWED.toMillis() / speed.applyAsDouble(world)));
                boolean recent = about.startedAt().plus(followed).isAfter(window.from()) && (about.joinedInto() == null || !sheet.isEmpty());
                if (said || recent || only != null) {
                    String title = about.isSuspectedAt(window.knownAt()) ? about.title() + " (dugaan, belum dikukuhkan)" : about.title();
                    all.add(new Chapter(title, about.hazard(), about.startedAt(), about.regions(), sheet,
                            narratives.of(world, subject, region, window.to(), window.knownAt())));
                }
            }
        }
        if (only == null) {
            for (String id : narratives.loneIncidents(world, region, window.from(), window.to(), window.knownAt())) {
                incidents.find(world, id).ifPresent(i -> {
                    Subject subject = Subject.incident(id);
                    List<Narrative> told = narratives.of(world, subject, region, window.to(), window.knownAt());
                    all.add(new Chapter("Insiden di " + place(i.region()), i.hazard(), i.openedAt(), List.of(i.region()),
                            figures.sheet(world, subject, List.of(i.region()), window.to(), window.knownAt()), told));
                });
            }
        }
        return all;
    }

    private String place(String region) {
        return Places.of(regions, region);
    }

    private static List<String> orNil(List<String> lines) {
        return lines.isEmpty() ? List.of("Nihil") : lines.stream().map(Phrases::line).toList();
    }
}
