package id.sigap.notify.inbound.sms;

/** A delivery that cannot be read; says which field and what is wrong, in the words the operator of the gateway sees. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String field;

    public Malformed(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String said() {
        return String.valueOf(getMessage());
    }
}
