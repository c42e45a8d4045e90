package id.sigap.standalone.lan;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the two certificates of an installation: its authority's, and the one that its edge shows. */
final class Certificates {

    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    /** The most that browsers accept, counted from the backdated beginning. */
    private static final Duration SERVER_LIFE = Duration.ofDays(397);
    /** A phone whose clock is behind must not find a certificate from its future. */
    private static final Duration BACKDATED = Duration.ofDays(1);
    private static final int SERIAL_BITS = 120;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Certificates(Clock clock) {
        this.clock = clock;
    }

    /** An authority that can sign nothing but certificates of servers at these hosts. */
    Identity authority(Hosts hosts) {
        KeyPair pair = keys();
        // the year tells two installations, or two tries, apart in a phone's list
        X500Principal name = new X500Principal("CN=Sigap Posko " + hosts.given().getFirst() + " " + clock.instant().toString().substring(0, 10) + ",O=Sigap");
        try {
            JcaX509v3CertificateBuilder builder = builder(name, name, pair, AUTHORITY_LIFE, Instant.MAX);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            builder.addExtension(Extension.nameConstraints, true, hosts.constraints());
            builder.addExtension(Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            return signed(builder, pair, pair);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("cannot make the certificate authority", e);
        }
    }

    /** A server's certificate; it never outlives its authority. */
    Identity server(Hosts hosts, Identity authority) {
        KeyPair pair = keys();
        X509Certificate by = authority.certificate();
        X500Principal name = new X500Principal("CN=" + hosts.given().getFirst());
        try {
            JcaX509v3CertificateBuilder builder = builder(by.getSubjectX500Principal(), name, pair, SERVER_LIFE, by.getNotAfter().toInstant());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(hosts.names()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(by.getPublicKey()));
            return signed(builder, pair, new KeyPair(by.getPublicKey(), authority.key()));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("cannot make the server's certificate", e);
        }
    }

    private JcaX509v3CertificateBuilder builder(X500Principal issuer, X500Principal subject, KeyPair pair, Duration life, Instant atMost) {
        Instant from = clock.instant().minus(BACKDATED);
        Instant until = from.plus(life).isBefore(atMost) ? from.plus(life) : atMost;
        BigInteger serial = new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS);
        return new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(until), subject, pair.getPublic());
    }

    private static Identity signed(JcaX509v3CertificateBuilder builder, KeyPair subject, KeyPair by)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate());
        return new Identity(subject.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }
}
