package id.sigap.dispatch.needs.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to send first, per hazard and severity. A hazard that has no line of its own is treated as {@code lainnya}; a severity that
 * is not known is treated as TINGGI, since nobody is hurt by one person too many.
 */
public record NeedsTable(Map<String, Map<String, List<Need>>> byHazard) {

    public static final String OTHER = "lainnya";
    public static final List<String> SEVERITIES = List.of("KRITIS", "TINGGI", "SEDANG", "RENDAH");

    public List<Need> of(String hazard, String severity) {
        Map<String, List<Need>> bySeverity = byHazard.getOrDefault(hazard, Objects.requireNonNull(byHazard.get(OTHER)));
        return Objects.requireNonNull(bySeverity.getOrDefault(severity, bySeverity.get("TINGGI")));
    }
}
