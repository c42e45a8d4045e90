package id.sigap.system.trace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpServer;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.KeyValue;

/** Receives spans as a collector does: OTLP, protobuf over HTTP. */
final class Collector implements AutoCloseable {

    /** @param parent empty for the root of a trace */
    record Span(String service, String trace, String id, String parent, String name, Map<String, String> tags) {
        @Override
        public String toString() {
            return service + ": " + name + " " + tags.getOrDefault("sigap.event", "") + tags.getOrDefault("sigap.group", "");
        }
    }

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            take(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()));
            byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.close();
        });
        server.start();
    }

    private void take(ExportTraceServiceRequest request) {
        request.getResourceSpansList().forEach(resource -> {
            String service = tags(resource.getResource().getAttributesList()).get("service.name");
            resource.getScopeSpansList().forEach(scope -> scope.getSpansList().forEach(span -> spans.add(new Span(service,
                    hex(span.getTraceId()), hex(span.getSpanId()), hex(span.getParentSpanId()), span.getName(), tags(span.getAttributesList())))));
        });
    }

    private static Map<String, String> tags(List<KeyValue> attributes) {
        return attributes.stream().collect(Collectors.toMap(KeyValue::getKey, a -> a.getValue().getStringValue(), (a, b) -> b));
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1/traces";
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** The one trace that began with this request at the edge. */
    List<Span> traceOf(String method, String route) {
        List<Span> roots = spans.stream().filter(s -> s.parent().isEmpty() && s.service().equals("command-center"))
                .filter(s -> s.tags().getOrDefault("method", "").equals(method) && s.tags().getOrDefault("http.url", "").startsWith(route)).toList();
        return roots.size() != 1 ? List.of() : spans.stream().filter(s -> s.trace().equals(roots.getFirst().trace())).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
