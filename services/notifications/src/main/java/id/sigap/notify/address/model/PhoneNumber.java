package id.sigap.notify.address.model;

/** Telephone numbers in one form, however a network writes them: 08.., 628.. and +628.. are one person. */
public final class PhoneNumber {

    private static final String COUNTRY = "+62";
    private static final int LONGEST = 64;

    private PhoneNumber() {}

    /** As {@code +<country><number>}; what is no telephone number (a short code, a name) as it came. */
    public static String of(String written) {
        String trimmed = written.strip();
        String bare = trimmed.replaceAll("[ \\-.()\\u00a0/]", "");
        if (!bare.matches("\\+?[0-9]{4,20}")) {
            return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST).strip() : trimmed;
        }
        if (bare.startsWith("+")) {
            return bare.replaceFirst("^\\+620+", COUNTRY);
        }
        if (bare.startsWith("00")) {
            return of("+" + bare.substring(2));
        }
        if (bare.length() < 8) {
            return bare;
        }
        if (bare.startsWith("0")) {
            return COUNTRY + bare.substring(1);
        }
        if (bare.startsWith("62") && bare.length() >= 10) {
            return of("+" + bare);
        }
        // some gateways drop the zero; mobile numbers begin with 8 and have 9 to 12 digits
        return bare.startsWith("8") && bare.length() >= 9 && bare.length() <= 12 ? COUNTRY + bare : bare;
    }

    /** What WhatsApp writes: the country's code first, without a plus. */
    public static String international(String digits) {
        String bare = digits.strip();
        return bare.matches("[1-9][0-9]{5,19}") ? of("+" + bare) : of(bare);
    }
}
