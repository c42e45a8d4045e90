package id.sigap.incident.report.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.report.model.Reveal;
import id.sigap.incident.web.Scope;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/** What people at the desk do with reports of their own region. Reports of other regions or worlds do not exist for them. */
public final class ReportDesk {

    private final Documents<Report> reports;
    private final Documents<Reveal> reveals;
    private final Locator locator;
    private final Clock clock;

    public ReportDesk(Documents<Report> reports, Documents<Reveal> reveals, Locator locator, Clock clock) {
        this.reports = reports;
        this.reveals = reveals;
        this.locator = locator;
        this.clock = clock;
    }

    public Versioned<Report> find(World world, String id, Caller caller) {
        return reports.find(id).filter(v -> visible(v, world, caller) || isSender(v, world, caller)).orElseThrow(ReportDesk::unknown);
    }

    /** Says what and where it is; linking goes on from here. The place must be the caller's own; no hazard means the one understood. */
    public Versioned<Report> place(World world, String id, Caller caller, @Nullable Hazard hazard, String region, @Nullable Point point) {
        requireOwn(region, caller);
        return change(world, id, caller, r -> r.place(caller.id(), clock.instant(), hazard == null ? understood(r) : hazard, region,
                point == null ? r.understood().point() : point.coarse()));
    }

    /** When only the place was in doubt, picking one of the candidates is all there is to say. */
    private static Hazard understood(Report report) {
        Hazard hazard = report.understood().hazard();
        if (hazard == null) {
            throw Problem.invalid("hazard", "wajib diisi, jenis bencana belum diketahui dari laporan");
        }
        return hazard;
    }

    /** Says that it is no disaster but a person in need, and in which kecamatan: the TKSK there goes on from here. */
    public Versioned<Report> social(World world, String id, Caller caller, SocialKind kind, String region) {
        requireOwn(region, caller);
        if (RegionCode.level(region) < 3) {
            throw Problem.invalid("region", "sebutkan paling sedikit kecamatannya");
        }
        return change(world, id, caller, r -> r.social(caller.id(), clock.instant(), kind, region));
    }

    private void requireOwn(String region, Caller caller) {
        if (!locator.exists(region)) {
            throw Problem.invalid("region", "wilayah ini tidak dikenal");
        }
        caller.requireRegion(region);
    }

    public Versioned<Report> dismiss(World world, String id, Caller caller, String reason) {
        return change(world, id, caller, r -> r.dismiss(caller.id(), clock.instant(), reason));
    }

    /** The reports among these whose words the caller may read. That they are read is stored before they are returned. */
    public List<Versioned<Report>> reveal(World world, List<String> ids, Caller caller) {
        Map<String, Versioned<Report>> found = reports.findAll(ids);
        List<Versioned<Report>> readable = ids.stream().distinct().map(found::get).filter(Objects::nonNull)
                .filter(v -> visible(v, world, caller)).toList();
        if (!readable.isEmpty()) {
            Reveal reveal = new Reveal(caller.id(), clock.instant(), readable.stream().map(Versioned::id).toList(), null);
            reveals.insert(Ids.fresh(), world, Change.of(reveal), null);
        }
        return readable;
    }

    private Versioned<Report> change(World world, String id, Caller caller, Function<Report, Report.@Nullable Step> decision) {
        return reports.change(id, v -> {
            if (!visible(v, world, caller)) {
                throw unknown();
            }
            Report.Step step = decision.apply(v.state());
            return step == null ? null : ReportFacts.change(step);
        }).orElseThrow(ReportDesk::unknown);
    }

    static boolean visible(Versioned<Report> v, World world, Caller caller) {
        return v.world().equals(world) && caller.hasAny(DeskRoles.ALL) && Scope.sees(caller, v.state().understood().region());
    }

    static boolean isSender(Versioned<Report> v, World world, Caller caller) {
        return v.world().equals(world) && v.state().said().senderId().equals(caller.id());
    }

    static Problem unknown() {
        return Problem.notFound("Laporan ini tidak ada di wilayah Anda.");
    }
}
