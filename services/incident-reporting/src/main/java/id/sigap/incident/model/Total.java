package id.sigap.incident.model;

/**
 * A sum of parts that remembers how many of them are known. A part nobody counted makes it incomplete instead of counting as zero; one
 * estimate makes all of it an estimate.
 *
 * @param n sum of the known parts
 * @param known how many parts are known
 * @param expected how many parts there are
 */
public record Total(long n, boolean approximate, int known, int expected) {

    public static final Total NOTHING = new Total(0, false, 0, 0);

    public Total plus(Quantity part) {
        return part.known()
                ? new Total(n + part.number(), approximate || part.is() == Quantity.Is.APPROXIMATE, known + 1, expected + 1) : plusUnknown();
    }

    public Total plusUnknown() {
        return new Total(n, approximate, known, expected + 1);
    }

    public Total plus(Total other) {
        return new Total(n + other.n, approximate || other.approximate, known + other.known, expected + other.expected);
    }

    public boolean incomplete() {
        return known < expected;
    }

    /** The sum as a number of a form; without any known part it is not known. */
    public Quantity quantity() {
        if (known == 0) {
            return Quantity.UNKNOWN;
        }
        int bounded = (int) Math.min(n, Quantity.MOST);
        return approximate && bounded > 0 ? Quantity.approximate(bounded) : Quantity.exact(bounded);
    }
}
