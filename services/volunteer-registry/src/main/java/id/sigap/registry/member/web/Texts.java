package id.sigap.registry.member.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.web.Problem;

/** What may stand in a field. Every refusal names the field. */
final class Texts {

    static final Pattern REGION = Pattern.compile("[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][0-9]{4})?)?)?");
    static final Pattern SCOPE = Pattern.compile("id|" + REGION.pattern());
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[A-Za-z0-9.-]{1,190}");
    private static final Pattern PHONE = Pattern.compile("(\\+62|62|0)[0-9]{8,12}");

    private Texts() {}

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Problem.invalid(field, "wajib diisi");
        }
        return value;
    }

    static String line(String field, @Nullable String value, int longest) {
        String text = required(field, value).strip();
        if (text.isEmpty() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid(field, "1 sampai " + longest + " karakter dalam satu baris");
        }
        return text;
    }

    static @Nullable String optionalLine(String field, @Nullable String value, int longest) {
        return value == null ? null : line(field, value, longest);
    }

    static String region(String field, @Nullable String value) {
        return matching(field, required(field, value), REGION, "kode wilayah Kemendagri, misalnya 13.08.13");
    }

    static String scope(String field, @Nullable String value) {
        return matching(field, required(field, value), SCOPE, "kode wilayah Kemendagri, atau id untuk seluruh Indonesia");
    }

    static @Nullable String nik(String field, @Nullable String value) {
        return value == null ? null : matching(field, value, NIK, "16 angka");
    }

    static @Nullable String email(String field, @Nullable String value) {
        return value == null ? null : matching(field, value, EMAIL, "alamat surel");
    }

    /** 08.., 628.. and +628.. are one number. */
    static @Nullable String phone(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        String digits = matching(field, value.replaceAll("[ .()-]", ""), PHONE, "nomor telepon Indonesia, misalnya +62 800 0000 0001");
        return digits.startsWith("+") ? digits : "+62" + digits.substring(digits.startsWith("62") ? 2 : 1);
    }

    static String day(String field, @Nullable String value) {
        try {
            return LocalDate.parse(required(field, value)).toString();
        } catch (DateTimeException e) {
            throw Problem.invalid(field, "tanggal, misalnya 2026-11-25");
        }
    }

    static @Nullable String optionalDay(String field, @Nullable String value) {
        return value == null ? null : day(field, value);
    }

    private static String matching(String field, String value, Pattern pattern, String wanted) {
        if (!pattern.matcher(value).matches()) {
            throw Problem.invalid(field, wanted);
        }
        return value;
    }
}
