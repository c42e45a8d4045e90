package id.sigap.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kannel, WhatsApp's Cloud API and Telegram's Bot API as their documents say, on one port: they check who asks and what, keep what was
 * sent, and answer as told, otherwise kindly.
 */
public final class FakeProviders {

    public static final String SMS_PASSWORD = "kannel-password";
    public static final String WHATSAPP_TOKEN = "whatsapp-token";
    public static final String TELEGRAM_TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();

    /** @param kind text or template */
    public record Sent(String channel, String to, String kind, String text) {}

    /** How the next request is answered; HANG_UP takes the message and says nothing. */
    public enum Mood { KIND, TOO_MANY, UNWELL, BROKEN, REFUSES, HANG_UP }

    public FakeProviders() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/cgi-bin/sendsms", exchange -> answer(exchange, this::kannel));
        server.createContext("/v23.0/106540352242922/messages", exchange -> answer(exchange, this::whatsapp));
        server.createContext("/bot" + TELEGRAM_TOKEN + "/sendMessage", exchange -> answer(exchange, this::telegram));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<String> arguments() {
        return List.of("--sigap.gateways.sms.url=" + url() + "/cgi-bin/sendsms", "--sigap.gateways.sms.username=sigap",
                "--sigap.gateways.sms.password=" + SMS_PASSWORD, "--sigap.gateways.sms.per-second=50", "--sigap.gateways.whatsapp.url=" + url() + "/v23.0",
                "--sigap.gateways.whatsapp.phone=106540352242922", "--sigap.gateways.whatsapp.token=" + WHATSAPP_TOKEN,
                "--sigap.gateways.whatsapp.template=kabar_laporan", "--sigap.gateways.telegram.url=" + url(),
                "--sigap.gateways.telegram.token=" + TELEGRAM_TOKEN);
    }

    /** The next requests are answered like this. */
    public void next(Mood... in) {
        moods.addAll(Arrays.asList(in));
    }

    public List<Sent> to(String address) {
        return sent.stream().filter(message -> message.to().equals(address)).toList();
    }

    /** Requests so far, of whatever kind. */
    public int asked() {
        return asked.get();
    }

    public void stop() {
        server.stop(0);
    }

    private record Reply(int status, String body) {}

    private interface Protocol {
        Reply speak(HttpExchange exchange, Mood mood) throws IOException;
    }

    private void answer(HttpExchange exchange, Protocol protocol) throws IOException {
        asked.incrementAndGet();
        Mood next = moods.poll();
        Mood mood = next == null ? Mood.KIND : next;
        Reply reply = protocol.speak(exchange, mood);
        if (mood == Mood.HANG_UP) {
            exchange.close();
            return;
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Reply kannel(HttpExchange exchange, Mood mood) {
        Map<String, String> query = Arrays.stream(exchange.getRequestURI().getRawQuery().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        if (!"sigap".equals(query.get("username")) || !SMS_PASSWORD.equals(query.get("password")) || !exchange.getRequestMethod().equals("GET")) {
            return new Reply(403, "Authorization failed for sendsms");
        }
        if (!query.getOrDefault("to", "").matches("\\+[0-9]+") || query.getOrDefault("text", "").isEmpty() || !"UTF-8".equals(query.get("charset"))) {
            return new Reply(400, "Missing receiver or text");
        }
        return switch (mood) {
            case KIND, HANG_UP -> kept(new Sent("SMS", query.get("to"), "text", query.get("text")), new Reply(202, "0: Accepted for delivery"));
            case TOO_MANY -> new Reply(429, "");
            case UNWELL -> new Reply(503, "Temporal failure, try again later.");
            case BROKEN -> new Reply(500, "");
            case REFUSES -> new Reply(400, "Not routable. Do not try again.");
        };
    }

    private Reply whatsapp(HttpExchange exchange, Mood mood) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!("Bearer " + WHATSAPP_TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return new Reply(401, "{\"error\":{\"message\":\"Invalid OAuth access token\",\"code\":190}}");
        }
        String kind = body.path("type").asString("");
        String text = kind.equals("text") ? body.path("text").path("body").asString("")
                : body.path("template").path("components").path(0).path("parameters").path(0).path("text").asString("");
        boolean template = kind.equals("template") && body.path("template").path("name").asString("").equals("kabar_laporan")
                && body.path("template").path("language").path("code").asString("").equals("id");
        if (!body.path("messaging_product").asString("").equals("whatsapp") || text.isEmpty() || !(kind.equals("text") || template)
                || !body.path("to").asString("").matches("[0-9]+")) {
            return new Reply(400, "{\"error\":{\"message\":\"Invalid parameter\",\"code\":100}}");
        }
        return switch (mood) {
            case KIND, HANG_UP -> kept(new Sent("WHATSAPP", body.path("to").asString(), kind, text), new Reply(200,
                    "{\"messaging_product\":\"whatsapp\",\"contacts\":[],\"messages\":[{\"id\":\"wamid.OUT" + sent.size() + "\"}]}"));
            case TOO_MANY -> new Reply(400, "{\"error\":{\"message\":\"Rate limit hit\",\"code\":131056}}");
            case UNWELL, BROKEN -> new Reply(500, "{\"error\":{\"message\":\"Internal\",\"code\":1}}");
            case REFUSES -> new Reply(400, "{\"error\":{\"message\":\"Recipient cannot be sender\",\"code\":131021}}");
        };
    }

    private Reply telegram(HttpExchange exchange, Mood mood) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!body.path("chat_id").isIntegralNumber() || body.path("text").asString("").isEmpty()) {
            return new Reply(400, "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: chat not found\"}");
        }
        return switch (mood) {
            case KIND, HANG_UP -> kept(new Sent("TELEGRAM", body.path("chat_id").asString(), "text", body.path("text").asString()),
                    new Reply(200, "{\"ok\":true,\"result\":{\"message_id\":13}}"));
            case TOO_MANY -> new Reply(429, "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 2\",\"parameters\":{\"retry_after\":2}}");
            case UNWELL, BROKEN -> new Reply(502, "");
            case REFUSES -> new Reply(403, "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"}");
        };
    }

    private Reply kept(Sent message, Reply reply) {
        sent.add(message);
        return reply;
    }
}
