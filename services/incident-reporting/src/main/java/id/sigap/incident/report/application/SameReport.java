package id.sigap.incident.report.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.RegionCode;
import id.sigap.incident.report.model.Report;
import id.sigap.incident.understanding.application.Lapor;

/**
 * Whether two texts under one code can be one report. A code may be typed wrong, or an old SMS sent again with new words: hiding one
 * village behind another is worse than a report too many, so whatever contradicts stands for itself.
 */
final class SameReport {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final double ENOUGH = 0.6;
    /** A code that everybody sends is no report's any more. */
    private static final int MOST_ARRIVALS = 100;

    private SameReport() {}

    static boolean contradicts(Report known, Report other) {
        if (known.said().arrivals().size() >= MOST_ARRIVALS) {
            return true;
        }
        if (saysTheSame(known.said().text(), other.said().text())) {
            return false;
        }
        String here = kecamatan(known);
        String there = kecamatan(other);
        if (here != null && there != null) {
            return !here.equals(there);
        }
        return known.understood().hazard() != null && other.understood().hazard() != null
                && known.understood().hazard() != other.understood().hazard();
    }

    private static @Nullable String kecamatan(Report report) {
        String region = report.understood().region();
        return region == null || RegionCode.level(region) < 3 ? null : RegionCode.kecamatan(region);
    }

    /** Most words of the shorter text are in the longer one. */
    private static boolean saysTheSame(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> shorter = a.size() <= b.size() ? a : b;
        Set<String> longer = shorter == a ? b : a;
        return shorter.isEmpty() || shorter.stream().filter(longer::contains).count() >= ENOUGH * shorter.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(Lapor.of(text).words().toLowerCase(Locale.ROOT)))
                .filter(w -> w.length() > 2 && !w.equals("lapor")).collect(Collectors.toSet());
    }
}
