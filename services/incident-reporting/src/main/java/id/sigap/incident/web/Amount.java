package id.sigap.incident.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;

/**
 * A number as it is sent: {@code {"is":"UNKNOWN"}}, {@code {"is":"NIL"}}, {@code {"is":"EXACT","n":3}},
 * {@code {"is":"APPROXIMATE","n":5000}}. An exact 0 is taken as nihil; a number without its kind is refused.
 */
public record Amount(Quantity.@Nullable Is is, @Nullable Integer n) {

    /** Names what is wrong with it, if anything is. */
    public static void check(Fields fields, String field, @Nullable Amount amount) {
        if (amount == null || amount.is == null) {
            fields.wrong(field, "UNKNOWN, NIL, EXACT atau APPROXIMATE");
            return;
        }
        boolean counted = amount.is == Quantity.Is.EXACT || amount.is == Quantity.Is.APPROXIMATE;
        int least = amount.is == Quantity.Is.EXACT ? 0 : 1;
        if (counted && (amount.n == null || amount.n < least || amount.n > Quantity.MOST)) {
            fields.wrong(field + ".n", "bilangan " + least + " sampai " + Quantity.MOST);
        }
        if (!counted && amount.n != null) {
            fields.wrong(field + ".n", "belum terdata dan nihil tidak memuat angka");
        }
    }

    public Quantity quantity() {
        return switch (Objects.requireNonNull(is)) {
            case UNKNOWN -> Quantity.UNKNOWN;
            case NIL -> Quantity.NIL;
            case EXACT -> Quantity.exact(Objects.requireNonNull(n));
            case APPROXIMATE -> Quantity.approximate(Objects.requireNonNull(n));
        };
    }

    /** Figures by their names: each known, at least one. */
    public static void checkAll(Fields fields, String field, @Nullable Map<String, @Nullable Amount> figures) {
        fields.required(field, figures);
        if (figures != null) {
            if (figures.isEmpty() || figures.size() > Figure.values().length) {
                fields.wrong(field, "1 sampai " + Figure.values().length + " angka");
                return;
            }
            figures.forEach((code, amount) -> {
                if (Figure.of(code).isEmpty()) {
                    fields.wrong(field, "angka tidak dikenal");
                } else {
                    check(fields, field + "." + code, amount);
                }
            });
        }
    }

    public static Map<String, Quantity> quantities(Map<String, @Nullable Amount> figures) {
        Map<String, Quantity> all = new HashMap<>();
        figures.forEach((code, amount) -> all.put(code, Objects.requireNonNull(amount).quantity()));
        return all;
    }
}
