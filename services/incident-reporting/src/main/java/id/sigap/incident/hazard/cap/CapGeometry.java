package id.sigap.incident.hazard.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.sigap.incident.model.Point;

/** CAP's polygons ("lat,lon lat,lon ...", closed) and circles ("lat,lon km"). The equator is a place. */
public final class CapGeometry {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,3}([.][0-9]{1,12})?");
    private static final Pattern RADIUS = Pattern.compile("[0-9]{1,5}([.][0-9]{1,6})?");

    private CapGeometry() {}

    /** @throws IllegalArgumentException in words for whoever sent it */
    public static List<Point> ring(String polygon) {
        String[] pairs = polygon.strip().split("\\s+");
        List<Point> ring = new ArrayList<>(pairs.length);
        for (String pair : pairs) {
            ring.add(point(pair));
        }
        if (ring.size() < 4) {
            throw new IllegalArgumentException("paling sedikit 4 titik");
        }
        if (!ring.getFirst().equals(ring.getLast())) {
            throw new IllegalArgumentException("titik terakhir harus sama dengan titik pertama");
        }
        return ring;
    }

    static Point point(String pair) {
        String[] parts = pair.split(",", -1);
        if (parts.length != 2 || !NUMBER.matcher(parts[0]).matches() || !NUMBER.matcher(parts[1]).matches()) {
            throw new IllegalArgumentException("titik ditulis lintang,bujur dengan titik desimal");
        }
        try {
            return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("titik di luar bumi; urutannya lintang,bujur", e);
        }
    }

    public record Circle(Point centre, double km) {}

    /** @throws IllegalArgumentException in words for whoever sent it */
    public static Circle circle(String circle) {
        String[] parts = circle.strip().split("\\s+");
        if (parts.length != 2 || !RADIUS.matcher(parts[1]).matches()) {
            throw new IllegalArgumentException("lingkaran ditulis lintang,bujur km");
        }
        return new Circle(point(parts[0]), Double.parseDouble(parts[1]));
    }

    /** Whether two sides that are no neighbours meet. Compares each side with each: rings are bounded by whoever asks. */
    static boolean crossesItself(List<Point> ring) {
        int sides = ring.size() - 1;
        for (int i = 0; i < sides; i++) {
            for (int j = i + 2; j < sides; j++) {
                boolean neighbours = i == 0 && j == sides - 1;
                if (!neighbours && meet(ring.get(i), ring.get(i + 1), ring.get(j), ring.get(j + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Point a, Point b, Point p) {
        return Math.signum((b.lng() - a.lng()) * (p.lat() - a.lat()) - (b.lat() - a.lat()) * (p.lng() - a.lng()));
    }
}
