package id.sigap.incident.sitrep.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.figures.application.DisclosureLog;
import id.sigap.incident.kejadian.application.KejadianBook;
import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Regions;
import id.sigap.incident.sitrep.application.AsCsv;
import id.sigap.incident.sitrep.application.AsHtml;
import id.sigap.incident.sitrep.application.AsPdf;
import id.sigap.incident.sitrep.application.AsText;
import id.sigap.incident.sitrep.application.Composer;
import id.sigap.incident.sitrep.model.Audience;
import id.sigap.incident.sitrep.model.Sitrep;
import id.sigap.incident.sitrep.model.Window;
import id.sigap.incident.sitrep.model.Zone;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/** The situation report of a region for any window, made when it is asked for. */
@RestController
@RequestMapping("/api/v1/sitreps")
class SitrepController {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final Composer composer;
    private final KejadianBook kejadian;
    private final Regions regions;
    private final DisclosureLog disclosures;
    private final Clock clock;

    SitrepController(Composer composer, KejadianBook kejadian, Regions regions, DisclosureLog disclosures, Clock clock) {
        this.composer = composer;
        this.kejadian = kejadian;
        this.regions = regions;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * @param event this kejadian only
     * @param date day on which the daily window ends, 07.00 of the region's own clock; the last one that has ended when nothing is said
     * @param from with {@code to} another window
     * @param knownAt as far as it was known then; the window's end when nothing is said, so that the answer never changes
     */
    @GetMapping
    @Allow(anyPerson = true)
    ResponseEntity<byte[]> sitrep(@RequestParam String region, @RequestParam(required = false) @Nullable String event,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date, @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to, @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(defaultValue = "text") String format, @RequestParam(defaultValue = "shareable") String audience, Caller caller,
            World world) {
        Form form = choice(Form.class, "format", format);
        Audience reader = choice(Audience.class, "audience", audience);
        if (!RegionCode.isValid(region) || !regions.exists(region)) {
            throw Problem.invalid("region", "wilayah ini tidak dikenal");
        }
        if (!caller.covers(region)) {
            throw Problem.notFound("Wilayah ini di luar wewenang Anda.");
        }
        if (reader == Audience.INTERNAL && !caller.hasAny(Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK)) {
            throw Problem.forbidden("role", "Versi internal hanya untuk petugas piket, koordinator dan TKSK.");
        }
        KejadianBook.About only = event == null ? null : kejadian.find(world, event).filter(a -> a.touches(region))
                .orElseThrow(() -> Problem.notFound("Kejadian ini tidak ada di wilayah ini."));
        Window window = window(Zone.of(region), date, from, to, knownAt);
        Sitrep sitrep = composer.compose(world, region, only, window, reader);
        if (reader == Audience.INTERNAL) {
            disclosures.record(world, caller, "SITREP", sitrep.shown());
        }
        return answer(sitrep, form, "sitrep-" + region + "-" + window.zone().day(window.to()));
    }

    private enum Form {
        TEXT("text/plain;charset=UTF-8", "txt"), HTML("text/html;charset=UTF-8", "html"), PDF("application/pdf", "pdf"),
        CSV("text/csv;charset=UTF-8", "csv");

        final MediaType type;
        final String suffix;

        Form(String type, String suffix) {
            this.type = MediaType.parseMediaType(type);
            this.suffix = suffix;
        }

        byte[] write(Sitrep sitrep) {
            return switch (this) {
                case TEXT -> AsText.write(sitrep).getBytes(StandardCharsets.UTF_8);
                case HTML -> AsHtml.write(sitrep).getBytes(StandardCharsets.UTF_8);
                case CSV -> AsCsv.write(sitrep).getBytes(StandardCharsets.UTF_8);
                case PDF -> AsPdf.write(sitrep);
            };
        }
    }

    private static ResponseEntity<byte[]> answer(Sitrep sitrep, Form form, String name) {
        return ResponseEntity.ok().contentType(form.type).header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + form.suffix + "\"")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'").body(form.write(sitrep));
    }

    private Window window(Zone zone, @Nullable LocalDate date, @Nullable Instant from, @Nullable Instant to, @Nullable Instant knownAt) {
        if ((from == null) != (to == null) || (date != null && from != null)) {
            throw Problem.invalid(from == null ? "from" : "to", "isi date saja, atau from dan to");
        }
        Instant now = clock.instant();
        Instant end = to != null ? to : date != null ? zone.dailyOn(date) : zone.lastDaily(now);
        if (end.isAfter(now) && date != null) {
            throw Problem.invalid("date", "jendela hari ini belum berakhir; isi from dan to untuk laporan sementara");
        }
        if (end.isBefore(EARLIEST) || end.isAfter(now.plus(LONGEST))) {
            throw Problem.invalid(date != null ? "date" : "to", "di luar jangkauan");
        }
        Instant start = from != null ? from : zone.dayBefore(end);
        if (start.isBefore(EARLIEST) || !start.isBefore(end) || Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw Problem.invalid("from", "sebelum to, paling lama " + LONGEST.toDays() + " hari");
        }
        Instant known = knownAt != null ? knownAt : end.isBefore(now) ? end : now;
        if (known.isBefore(EARLIEST) || known.isAfter(now.plus(LONGEST))) {
            throw Problem.invalid("knownAt", "di luar jangkauan");
        }
        return new Window(start, end, known, zone);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String field, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        throw Problem.invalid(field, "tidak dikenal");
    }
}
