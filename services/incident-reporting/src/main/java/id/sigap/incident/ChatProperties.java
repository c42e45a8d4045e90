package id.sigap.incident;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param zone of the phones whose chats the desk brings in: an export tells times without one */
@ConfigurationProperties("sigap.chat")
public record ChatProperties(@DefaultValue("Asia/Jakarta") ZoneId zone) {}
