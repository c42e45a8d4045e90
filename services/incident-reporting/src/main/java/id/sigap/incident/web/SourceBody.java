package id.sigap.incident.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;

/**
 * Who says a number, as it is sent.
 *
 * @param contactName whom to ask there; like the telephone kept here and shown only by name, recorded, to the desk
 */
public record SourceBody(
        Source.@Nullable Kind kind, @Nullable String office, @Nullable String via, @Nullable String contactName, @Nullable String contactPhone) {

    public static void check(Fields fields, String field, @Nullable SourceBody source) {
        if (source == null) {
            fields.wrong(field, "wajib diisi");
            return;
        }
        fields.required(field + ".kind", source.kind).required(field + ".office", source.office);
        line(fields, field + ".office", source.office, 120);
        line(fields, field + ".via", source.via, 120);
        line(fields, field + ".contactName", source.contactName, 120);
        line(fields, field + ".contactPhone", source.contactPhone, 40);
        if (source.kind == Source.Kind.SUM) {
            fields.wrong(field + ".kind", "jumlah bagian dihitung sendiri oleh sistem");
        }
    }

    /** One line of text with something in it. */
    private static void line(Fields fields, String field, @Nullable String value, int longest) {
        fields.text(field, value, longest);
        if (value != null && value.isBlank()) {
            fields.wrong(field, "tidak boleh kosong");
        }
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            fields.wrong(field, "satu baris teks");
        }
    }

    public Source source() {
        return new Source(Objects.requireNonNull(kind), Objects.requireNonNull(office).strip(), via == null ? null : via.strip());
    }

    public Stated.@Nullable Contact contact() {
        return contactName == null && contactPhone == null ? null : new Stated.Contact(contactName, contactPhone);
    }
}
