package id.sigap.identity.account;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;

/** An account or a sign-in that was acknowledged is still there after a failover. */
@Configuration(proxyBeanMethods = false)
class DurableWrites {

    @Bean
    MongoClientSettingsBuilderCustomizer durable() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY);
    }
}
