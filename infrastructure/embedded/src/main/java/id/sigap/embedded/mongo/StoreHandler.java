package id.sigap.embedded.mongo;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;

import id.sigap.embedded.storage.DurableMaps;

/**
 * Runs commands and answers them: a read at once, a write when it is on disk. The thread that reads the network never
 * waits for the disk; when the disk has failed, the connection is closed instead of answered, so that the client
 * knows no more than is true: the outcome is unknown.
 */
@Sharable
final class StoreHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(StoreHandler.class);

    private final StoreBackend backend;
    private final DurableMaps maps;
    private final ChannelGroup channels;
    private final Executor longCommands;
    private final AtomicInteger replies = new AtomicInteger();

    StoreHandler(StoreBackend backend, DurableMaps maps, ChannelGroup channels, Executor longCommands) {
        this.backend = backend;
        this.maps = maps;
        this.channels = channels;
        this.longCommands = longCommands;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channels.add(context.channel());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        var command = command(request);
        var name = command.keySet().iterator().next();
        if (Commands.mayTakeLong(name, command)) {
            longCommands.execute(() -> answer(context, request, name, command));
        } else {
            answer(context, request, name, command);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        log.warn("a client's connection is closed: {}", cause.toString());
        context.close();
    }

    private static Document command(ClientRequest request) {
        return switch (request) {
            case MongoMessage message -> message.getDocument();
            case MongoQuery query when query.getQuery().get("$query") instanceof Document wrapped -> wrapped;
            case MongoQuery query -> query.getQuery();
            default -> throw new IllegalArgumentException("a message of an unknown kind: " + request.getClass());
        };
    }

    private void answer(ChannelHandlerContext context, ClientRequest request, String name, Document command) {
        var writes = Commands.writes(name, command);
        var response = writes ? run(() -> maps.write(() -> handle(request, name, command)), name)
                : run(() -> handle(request, name, command), name);
        var reply = reply(request, response);
        if (!writes && !Commands.mustBeDurable(command)) {
            context.writeAndFlush(reply);
            return;
        }
        maps.durable().whenComplete((done, failure) -> {
            if (failure == null) {
                context.writeAndFlush(reply);
            } else {
                context.close();
            }
        });
    }

    private Document handle(ClientRequest request, String name, Document command) {
        return backend.handleCommand(request.getChannel(), request.getDatabaseName(), name, command);
    }

    private Document run(java.util.function.Supplier<Document> work, String name) {
        try {
            return work.get();
        } catch (MongoServerException e) {
            log.debug("{} refused: {}", name, e.getMessage());
            return error(e);
        } catch (RuntimeException e) {
            // no message: it may quote the document, and documents hold personal data
            log.error("{} failed: {} at {}", name, e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
            return error(new MongoServerException("internal error: " + e.getClass().getSimpleName()));
        }
    }

    private static Document error(MongoServerException e) {
        var response = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            response.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        return response;
    }

    private Object reply(ClientRequest request, Document response) {
        var header = new MessageHeader(replies.incrementAndGet(), request.getHeader().getRequestID());
        return request instanceof MongoQuery ? new MongoReply(header, List.of(response), 0)
                : new MongoMessage(request.getChannel(), header, response);
    }
}
