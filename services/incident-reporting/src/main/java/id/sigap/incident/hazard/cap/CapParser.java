package id.sigap.incident.hazard.cap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.hazard.cap.CapAlert.Area;
import id.sigap.incident.hazard.cap.CapAlert.Code;
import id.sigap.incident.hazard.cap.CapAlert.Info;
import id.sigap.incident.hazard.cap.CapAlert.Reference;
import id.sigap.incident.hazard.cap.Xml.Element;
import id.sigap.incident.model.Point;

/**
 * Reads CAP 1.2; 1.1 and an EDXL-DE 1.0 envelope are taken, too. Everything the schema says and the rules beyond it are checked, and
 * the first breach names its element. Nothing here decides whether a message is believed.
 */
public final class CapParser {

    private static final String CAP = "urn:oasis:names:tc:emergency:cap:1.2";
    private static final String CAP_1_1 = "urn:oasis:names:tc:emergency:cap:1.1";
    private static final String ENVELOPE = "urn:oasis:names:tc:emergency:EDXL:DE:1.0";

    /** CAP's own form: no Z and no fractions, so that two implementations compare references as text. */
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[-+][0-9]{2}:[0-9]{2}");
    private static final Pattern NAME = Pattern.compile("[^\\s,<&]{1,250}");

    /** BMKG sends up to 150 polygons with 3,072 points in one message. */
    private static final int MOST_POLYGONS = 400;
    private static final int MOST_POINTS = 8_000;
    private static final int MOST_REFERENCES = 100;
    private static final int LONGEST_HEADLINE = 140;
    private static final int LONGEST_TEXT = 20_000;

    private CapParser() {}

    public static CapAlert parse(byte[] xml) throws CapProblem {
        Element root;
        try {
            root = Xml.read(xml);
        } catch (Xml.Unreadable e) {
            throw new CapProblem("alert", String.valueOf(e.getMessage()));
        }
        if (root.name().equals("EDXLDistribution") && root.namespace().equals(ENVELOPE)) {
            Element inside = root.first("alert").orElseThrow(() -> new CapProblem("EDXLDistribution", "tidak memuat pesan CAP"));
            CapAlert alert = alert(inside);
            String outside = root.text("distributionStatus").orElseThrow(() -> new CapProblem("EDXLDistribution.distributionStatus", "wajib ada"));
            if (!CapShape.STATUS.contains(outside)) {
                throw new CapProblem("EDXLDistribution.distributionStatus", "tidak dikenal");
            }
            // whichever of the two says that it is not real is believed
            return outside.equals("Actual") ? alert : new CapAlert(alert.identifier(), alert.sender(), alert.sent(), outside, alert.msgType(),
                    alert.scope(), alert.references(), alert.infos());
        }
        return alert(root);
    }

    private static CapAlert alert(Element root) throws CapProblem {
        boolean old = root.namespace().equals(CAP_1_1);
        if (!root.name().equals("alert") || !(old || root.namespace().equals(CAP))) {
            throw new CapProblem("alert", "bukan pesan CAP 1.2");
        }
        CapShape.check(root, old);
        String identifier = name(root, "identifier");
        String sender = name(root, "sender");
        Instant sent = time("alert.sent", text(root, "alert", "sent"));
        String msgType = text(root, "alert", "msgType");
        String scope = text(root, "alert", "scope");
        if (root.text("restriction").isPresent() && !scope.equals("Restricted")) {
            throw new CapProblem("alert.restriction", "hanya bila scope Restricted");
        }
        if (scope.equals("Private") && root.text("addresses").isEmpty()) {
            throw new CapProblem("alert.addresses", "wajib bila scope Private");
        }
        List<Reference> references = references(root, sender, identifier);
        if (Set.of("Update", "Cancel").contains(msgType) && references.isEmpty()) {
            throw new CapProblem("alert.references", "wajib untuk " + msgType);
        }
        List<Info> infos = new ArrayList<>();
        int[] size = new int[2];
        for (Element info : root.children("info")) {
            infos.add(info(info, "alert.info[" + infos.size() + "]", size));
        }
        if (infos.isEmpty() && Set.of("Alert", "Update").contains(msgType)) {
            throw new CapProblem("alert.info", "wajib untuk " + msgType);
        }
        return new CapAlert(identifier, sender, sent, text(root, "alert", "status"), msgType, scope, references, List.copyOf(infos));
    }

    private static List<Reference> references(Element root, String sender, String identifier) throws CapProblem {
        Optional<String> text = root.text("references");
        List<Reference> references = new ArrayList<>();
        if (text.isPresent()) {
            for (String triple : text.get().split("\\s+")) {
                String[] parts = triple.split(",", -1);
                if (parts.length != 3 || !NAME.matcher(parts[0]).matches() || !NAME.matcher(parts[1]).matches()) {
                    throw new CapProblem("alert.references", "ditulis sender,identifier,sent");
                }
                if (parts[0].equals(sender) && parts[1].equals(identifier)) {
                    throw new CapProblem("alert.references", "menunjuk dirinya sendiri");
                }
                references.add(new Reference(parts[0], parts[1], time("alert.references", parts[2])));
                if (references.size() > MOST_REFERENCES) {
                    throw new CapProblem("alert.references", "terlalu banyak");
                }
            }
        }
        return List.copyOf(references);
    }

    private static Info info(Element info, String path, int[] size) throws CapProblem {
        Instant effective = optionalTime(info, path, "effective");
        Instant onset = optionalTime(info, path, "onset");
        Instant expires = optionalTime(info, path, "expires");
        if (expires != null && (effective != null && !expires.isAfter(effective) || onset != null && expires.isBefore(onset))) {
            throw new CapProblem(path + ".expires", "harus sesudah effective dan onset");
        }
        String headline = info.text("headline").orElse(null);
        if (headline != null && headline.length() > LONGEST_HEADLINE) {
            throw new CapProblem(path + ".headline", "paling panjang " + LONGEST_HEADLINE + " karakter");
        }
        List<Area> areas = new ArrayList<>();
        for (Element area : info.children("area")) {
            areas.add(area(area, path + ".area[" + areas.size() + "]", size));
        }
        return new Info(info.text("language").orElse("en-US"), info.children("category").stream().map(c -> c.text().strip()).toList(),
                text(info, path, "event"), text(info, path, "urgency"), text(info, path, "severity"), text(info, path, "certainty"), effective, onset,
                expires, info.text("senderName").orElse(null), headline, bounded(info, path, "description"), bounded(info, path, "instruction"),
                List.copyOf(areas));
    }

    private static @Nullable String bounded(Element info, String path, String name) throws CapProblem {
        String text = info.text(name).orElse(null);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new CapProblem(path + "." + name, "terlalu panjang");
        }
        return text;
    }

    private static Area area(Element area, String path, int[] size) throws CapProblem {
        List<String> polygons = texts(area, "polygon");
        for (int i = 0; i < polygons.size(); i++) {
            String here = path + ".polygon[" + i + "]";
            try {
                List<Point> ring = CapGeometry.ring(polygons.get(i));
                size[1] += ring.size();
                if (++size[0] > MOST_POLYGONS || size[1] > MOST_POINTS) {
                    throw new CapProblem(here, "terlalu banyak titik");
                }
                if (CapGeometry.crossesItself(ring)) {
                    throw new CapProblem(here, "sisi-sisinya berpotongan");
                }
            } catch (IllegalArgumentException e) {
                throw new CapProblem(here, String.valueOf(e.getMessage()));
            }
        }
        List<String> circles = texts(area, "circle");
        for (int i = 0; i < circles.size(); i++) {
            try {
                CapGeometry.circle(circles.get(i));
            } catch (IllegalArgumentException e) {
                throw new CapProblem(path + ".circle[" + i + "]", String.valueOf(e.getMessage()));
            }
        }
        if (area.child("ceiling").isPresent() && area.child("altitude").isEmpty()) {
            throw new CapProblem(path + ".ceiling", "hanya bersama altitude");
        }
        List<Code> geocodes = area.children("geocode").stream().map(g -> new Code(g.text("valueName").orElse(""), g.text("value").orElse(""))).toList();
        return new Area(text(area, path, "areaDesc"), polygons, circles, geocodes);
    }

    private static List<String> texts(Element parent, String name) {
        return parent.children(name).stream().map(c -> c.text().strip()).toList();
    }

    private static String name(Element root, String element) throws CapProblem {
        String text = text(root, "alert", element);
        if (!NAME.matcher(text).matches()) {
            throw new CapProblem("alert." + element, "tanpa spasi, koma, < dan &, paling panjang 250 karakter");
        }
        return text;
    }

    private static String text(Element parent, String path, String element) throws CapProblem {
        return parent.text(element).orElseThrow(() -> new CapProblem(path + "." + element, "wajib diisi"));
    }

    private static @Nullable Instant optionalTime(Element parent, String path, String element) throws CapProblem {
        Optional<String> text = parent.text(element);
        return text.isEmpty() ? null : time(path + "." + element, text.get());
    }

    private static Instant time(String path, String text) throws CapProblem {
        if (TIME.matcher(text).matches()) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                // falls through: a day that does not exist is no time either
            }
        }
        throw new CapProblem(path, "waktu ditulis 2026-01-15T08:45:00+07:00, tanpa Z dan tanpa pecahan detik");
    }
}
