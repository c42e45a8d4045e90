package id.sigap.standalone.lan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;

/**
 * The names and addresses under which browsers find this machine, as a certificate writes them.
 *
 * @param given by the person who starts it, the first one being the one links are made with
 */
public record Hosts(List<String> given) {

    private static final Pattern ADDRESS = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 253;
    /** Names and networks nobody can own on the internet; inside them the machine may move without a new authority. */
    private static final List<String> PRIVATE_NAMES = List.of("localhost", "local", "lan", "internal", "home.arpa");
    private static final List<String> PRIVATE_NETWORKS = List.of("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16");

    /**
     * Reads a comma-separated list.
     *
     * @throws IllegalArgumentException with a sentence for the person when one of them is neither a name nor an IPv4 address
     */
    public static Hosts parse(String text) {
        List<String> hosts = Stream.of(text.split(",", -1)).map(host -> host.strip().toLowerCase(Locale.ROOT)).distinct().toList();
        for (String host : hosts) {
            if (!isAddress(host) && !isName(host)) {
                throw new IllegalArgumentException("--host wants names or IPv4 addresses with commas between them, not '" + host + "'.");
            }
        }
        return new Hosts(hosts);
    }

    private static boolean isAddress(String host) {
        return ADDRESS.matcher(host).matches() && !host.equals("0.0.0.0");
    }

    /** A last label of digits would be taken for a broken address. */
    private static boolean isName(String host) {
        String[] labels = host.split("\\.", -1);
        return host.length() <= LONGEST && Stream.of(labels).allMatch(label -> LABEL.matcher(label).matches())
                && !labels[labels.length - 1].matches("\\d+");
    }

    /** What a certificate of this machine is for. */
    GeneralName[] names() {
        List<String> all = new ArrayList<>(given);
        all.addAll(List.of("localhost", "127.0.0.1"));
        return all.stream().distinct().map(Hosts::name).toArray(GeneralName[]::new);
    }

    /** What the authority may sign for: these hosts and what is private anyway, never a name of the internet. */
    NameConstraints constraints() {
        Stream<GeneralName> own = given.stream().map(host -> isAddress(host) ? network(host + "/32") : name(host));
        Stream<GeneralName> names = PRIVATE_NAMES.stream().map(Hosts::name);
        Stream<GeneralName> networks = PRIVATE_NETWORKS.stream().map(Hosts::network);
        GeneralSubtree[] permitted = Stream.of(own, names, networks).flatMap(s -> s).distinct().map(GeneralSubtree::new).toArray(GeneralSubtree[]::new);
        return new NameConstraints(permitted, null);
    }

    /** Whether an authority with those constraints may sign for these hosts. */
    boolean fit(NameConstraints constraints) {
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        validator.intersectPermittedSubtree(constraints.getPermittedSubtrees());
        try {
            for (GeneralName name : names()) {
                validator.checkPermitted(name);
            }
            return true;
        } catch (NameConstraintValidatorException e) {
            return false;
        }
    }

    private static GeneralName name(String host) {
        return new GeneralName(isAddress(host) ? GeneralName.iPAddress : GeneralName.dNSName, host);
    }

    private static GeneralName network(String range) {
        return new GeneralName(GeneralName.iPAddress, range);
    }
}
