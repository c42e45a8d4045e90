package id.sigap.incident.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Kinds of danger, as BNPB counts them plus the local ones (domain.md 2.8). On the wire in lower case. */
public enum Hazard {
    GEMPA_BUMI, TSUNAMI, BANJIR, BANJIR_BANDANG, TANAH_LONGSOR, CUACA_EKSTREM, ANGIN_PUTING_BELIUNG, KEBAKARAN, KEBAKARAN_HUTAN,
    KEKERINGAN, GELOMBANG_PASANG, ERUPSI, ORANG_HILANG, KECELAKAAN, KONFLIK_SATWA, WABAH, LAINNYA;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Hazard> of(@Nullable String code) {
        return Arrays.stream(values()).filter(h -> h.code().equals(code)).findFirst();
    }
}
