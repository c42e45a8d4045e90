package id.sigap.notify.inbound.model;

/** One SMS of a longer text. */
public record Part(int number, String providerId, String text) {

    @Override
    public String toString() {
        return "Part[" + number + "]";
    }
}
