package id.sigap.standalone;

import java.time.Clock;

import id.sigap.standalone.lan.Hosts;
import id.sigap.standalone.lan.InstallPage;
import id.sigap.standalone.lan.LocalAuthority;
import id.sigap.standalone.lan.QrCode;

/** What is there for other machines when {@code --host} names this one. */
final class Lan {

    private final Options options;
    private final LocalAuthority authority;
    private final InstallPage page;

    Lan(Options options, Hosts hosts) {
        this.options = options;
        authority = LocalAuthority.open(options.data().resolve("tls"), hosts, Clock.systemUTC());
        page = new InstallPage(options.port() + 6, options.installPage(), options.edge(), authority);
    }

    LocalAuthority authority() {
        return authority;
    }

    void start() {
        page.start();
    }

    void stop() {
        page.close();
    }

    /** For the person in the terminal, who shows it to those with phones. */
    String invitation() {
        return """

                Phones on this network open %s first, to trust this installation:
                %s
                  SHA-256 %s%s""".formatted(options.installPage(), new QrCode(options.installPage()).text().indent(2).stripTrailing(),
                authority.fingerprint(), authority.isFresh() ? "\n  This certificate is new: phones that trusted an older one have to do so again." : "");
    }
}
