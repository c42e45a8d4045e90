package id.sigap.standalone.lan;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * The certificate authority of this installation, made at its first start with {@code --host}, and the certificate of its edge.
 * A phone trusts the authority once; what the edge shows is renewed at a start when less than a month of it is left or the
 * hosts have changed. The authority itself is made anew only when it may not sign for a host, or its ten years are nearly over.
 */
public final class LocalAuthority {

    private static final Duration SPARE = Duration.ofDays(30);
    private static final char[] NO_PASSWORD = new char[0];

    private final Identity authority;
    private final Identity server;
    private final Path serverFile;
    private final boolean fresh;

    private LocalAuthority(Identity authority, Identity server, Path serverFile, boolean fresh) {
        this.authority = authority;
        this.server = server;
        this.serverFile = serverFile;
        this.fresh = fresh;
    }

    /** @param folder where keys and certificates are kept, readable only for their owner */
    public static LocalAuthority open(Path folder, Hosts hosts, Clock clock) {
        Certificates certificates = new Certificates(clock);
        Path authorityFile = folder.resolve("authority.pem");
        Path serverFile = folder.resolve("server.pem");
        Identity authority = Identity.read(authorityFile);
        boolean fresh = authority == null || !lasts(authority, clock) || !maySign(authority, hosts);
        if (authority == null || fresh) {
            authority = certificates.authority(hosts);
            authority.write(authorityFile);
        }
        Identity server = Identity.read(serverFile);
        if (server == null || !lasts(server, clock) || !isFor(server, hosts) || !signedBy(server, authority)) {
            server = certificates.server(hosts, authority);
            server.write(serverFile);
        }
        return new LocalAuthority(authority, server, serverFile, fresh);
    }

    private static boolean lasts(Identity identity, Clock clock) {
        return identity.certificate().getNotAfter().toInstant().isAfter(clock.instant().plus(SPARE));
    }

    private static boolean maySign(Identity authority, Hosts hosts) {
        NameConstraints constraints = NameConstraints.getInstance(extensions(authority).getExtensionParsedValue(Extension.nameConstraints));
        return constraints != null && hosts.fit(constraints);
    }

    private static boolean isFor(Identity server, Hosts hosts) {
        GeneralNames names = GeneralNames.fromExtensions(extensions(server), Extension.subjectAlternativeName);
        return new GeneralNames(hosts.names()).equals(names);
    }

    private static boolean signedBy(Identity server, Identity authority) {
        try {
            server.certificate().verify(authority.certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Extensions extensions(Identity identity) {
        try {
            X509CertificateHolder holder = new JcaX509CertificateHolder(identity.certificate());
            return holder.getExtensions();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it was made just now, so that no phone can know it yet. */
    public boolean isFresh() {
        return fresh;
    }

    /** What a phone has to trust. */
    public X509Certificate certificate() {
        return authority.certificate();
    }

    /** SHA-256 of the authority's certificate, as phones show it. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Key and certificate of the edge as a PEM file. */
    public Path serverFile() {
        return serverFile;
    }

    /** For a server of this process beside the edge. */
    public SSLContext serving() {
        return context(server, null);
    }

    /** For a client of this process that asks the edge. */
    public SSLContext trusting() {
        return context(null, certificate());
    }

    private static SSLContext context(@Nullable Identity own, @Nullable X509Certificate trusted) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            if (own != null) {
                keys.setKeyEntry("server", own.key(), NO_PASSWORD, new X509Certificate[] {own.certificate()});
            }
            if (trusted != null) {
                keys.setCertificateEntry("authority", trusted);
            }
            KeyManagerFactory mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            mine.init(keys, NO_PASSWORD);
            TrustManagerFactory theirs = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            theirs.init(keys);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(mine.getKeyManagers(), theirs.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot use the certificates of this installation", e);
        }
    }
}
