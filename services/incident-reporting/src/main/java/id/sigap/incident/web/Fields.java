package id.sigap.incident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Point;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.Ids;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Problem.FieldError;

/** Checks the fields of one request and names every one that is wrong, not only the first. */
public final class Fields {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final List<FieldError> errors = new ArrayList<>();

    public Fields wrong(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    public void done() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    public Fields required(String field, @Nullable Object value) {
        return value == null ? wrong(field, "wajib diisi") : this;
    }

    /** Text of a person: line breaks are fine, NUL and broken surrogates are no text. */
    public Fields text(String field, @Nullable String value, int longest) {
        if (value == null) {
            return this;
        }
        if (value.length() > longest) {
            wrong(field, "paling panjang " + longest + " karakter");
        }
        return isText(value) ? this : wrong(field, "memuat karakter yang bukan teks");
    }

    private static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Both or neither, on earth. 0 is a latitude. */
    public Fields position(@Nullable Double lat, @Nullable Double lng) {
        if (lat == null && lng == null) {
            return this;
        }
        if (lat == null || lng == null) {
            return wrong(lat == null ? "lat" : "lng", "lintang dan bujur harus ada keduanya");
        }
        if (!(Math.abs(lat) <= 90)) {
            wrong("lat", "-90 sampai 90");
        }
        return Math.abs(lng) <= 180 ? this : wrong("lng", "-180 sampai 180");
    }

    public static @Nullable Point point(@Nullable Double lat, @Nullable Double lng) {
        return lat == null || lng == null ? null : new Point(lat, lng);
    }

    public Fields id(String field, @Nullable String value) {
        return value == null || Ids.isUuid(value) ? this : wrong(field, "UUID");
    }

    public Fields region(String field, @Nullable String value) {
        return value == null || RegionCode.isValid(value) ? this : wrong(field, "kode wilayah Kemendagri, misalnya 13.08.13");
    }

    public Fields hazard(String field, @Nullable String value) {
        return value == null || Hazard.of(value).isPresent() ? this : wrong(field, "jenis bencana tidak dikenal");
    }

    /** A reason travels as a code, so that no sentence (and no name in it) can. */
    public Fields code(String field, @Nullable String value) {
        return value == null || CODE.matcher(value).matches() ? this : wrong(field, "kode alasan, misalnya NOT_A_REPORT");
    }
}
