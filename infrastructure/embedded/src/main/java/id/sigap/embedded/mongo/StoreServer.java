package id.sigap.embedded.mongo;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;

import id.sigap.embedded.storage.DurableMaps;

/** Listens for clients of the MongoDB wire protocol. */
public final class StoreServer implements AutoCloseable {

    private static final int NETWORK_THREADS = 4;
    private static final int LONG_COMMANDS_AT_ONCE = 2;
    private static final int BACKLOG = 256;

    private final EventLoopGroup network = new MultiThreadIoEventLoopGroup(NETWORK_THREADS,
            new DefaultThreadFactory("store-network", true), NioIoHandler.newFactory());
    private final DefaultChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final ExecutorService longCommands = longCommands();
    private final Channel listening;

    public StoreServer(DurableMaps maps, String host, int port) {
        var handler = new StoreHandler(new StoreBackend(maps, Clock.systemUTC()), maps, clients, longCommands);
        var bootstrap = new ServerBootstrap().group(network).channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder(),
                                new MongoWireProtocolHandler(), handler);
                    }
                });
        try {
            listening = bootstrap.bind(host, port).syncUninterruptibly().channel();
        } catch (RuntimeException e) {
            stopThreads();
            throw e;
        }
    }

    /** Lets nobody in any more, closes every connection and waits for commands that are running. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        clients.close().awaitUninterruptibly();
        stopThreads();
    }

    private void stopThreads() {
        network.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
        longCommands.shutdown();
        try {
            if (!longCommands.awaitTermination(10, TimeUnit.SECONDS)) {
                longCommands.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Commands that walk through collections wait here for each other, never those that name their documents. */
    private static ExecutorService longCommands() {
        var pool = new ThreadPoolExecutor(LONG_COMMANDS_AT_ONCE, LONG_COMMANDS_AT_ONCE, 30, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), new DefaultThreadFactory("store-long", true));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
