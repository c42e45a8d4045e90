package id.sigap.registry;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

import id.sigap.kit.document.DocumentStore;
import id.sigap.kit.document.Documents;
import id.sigap.kit.service.SigapService;
import id.sigap.registry.member.application.NikClaim;
import id.sigap.registry.member.application.Roster;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.persistence.NikVault;
import id.sigap.registry.member.seed.Seed;
import id.sigap.registry.member.seed.Seeding;

/** The volunteer registry: tells of its members on {@code sigap.volunteers}, hears nobody. */
@SigapService
public class VolunteerRegistryApplication {

    public static void main(String[] args) {
        SpringApplication app = new SpringApplication(VolunteerRegistryApplication.class);
        app.setDefaultProperties(Map.of("spring.config.name", "volunteer-registry"));
        app.run(args);
    }

    @Bean
    Documents<Member> members(DocumentStore store) {
        return store.of("members", Member.class, "sigap.volunteers");
    }

    @Bean
    Documents<NikClaim> nikClaims(DocumentStore store) {
        return store.of("nik-claims", NikClaim.class, "sigap.volunteers");
    }

    @Bean
    public NikVault nikVault(RegistryProperties properties) {
        return new NikVault(properties.nikKey());
    }

    @Bean
    public Seeding seeding(RegistryProperties properties, Roster roster, NikVault vault) {
        Seed seed = Seed.named(properties.seed());
        if (seed.hasNik() && !vault.isOpen()) {
            throw new IllegalStateException("SIGAP_NIK_KEY is empty, but the seed has NIK to keep; make a key with: openssl rand -base64 32");
        }
        return new Seeding(roster, seed.members(vault::seal));
    }
}
