package id.sigap.notify.gateway.application;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;

import id.sigap.notify.address.model.Channel;
import id.sigap.notify.gateway.model.Handover;
import id.sigap.notify.gateway.model.Outgoing;

/**
 * The one way out by SMS, WhatsApp and Telegram. Only providers that are configured are here, and only the real world has any: what
 * belongs to an exercise must not be brought here at all.
 */
public final class Gateways {

    public static final String NO_GATEWAY = "NO_GATEWAY";
    public static final String NO_ADDRESS = "NO_ADDRESS";
    public static final String TOO_MANY = "TOO_MANY";

    private final Map<Channel, Provider> providers = new EnumMap<>(Channel.class);
    private final Restraint restraint;
    private final MeterRegistry meters;

    /** @param mostAnHour messages to one address */
    public Gateways(List<Provider> configured, int mostAnHour, MeterRegistry meters, Clock clock) {
        configured.forEach(provider -> providers.put(provider.channel(), provider));
        this.restraint = new Restraint(mostAnHour, clock);
        this.meters = meters;
    }

    public Handover send(Outgoing message) {
        Provider provider = providers.get(message.to().channel());
        Handover made = provider == null ? new Handover.Refused(NO_GATEWAY)
                : !message.to().answerable() ? new Handover.Refused(NO_ADDRESS)
                : !restraint.allows(message.to()) ? new Handover.Refused(TOO_MANY) : provider.send(message);
        if (made instanceof Handover.Later) {
            restraint.notSent(message.to());
        }
        meters.counter("sigap.gateway.messages", "channel", message.to().channel().name(), "outcome", made.getClass().getSimpleName()).increment();
        return made;
    }
}
