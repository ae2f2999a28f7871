package learning.piggyback.web.video;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.ByteBodyFactory.StreamingBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.stream.BaseSharedBuffer;
import io.micronaut.http.body.stream.BodySizeLimits;
import io.micronaut.http.body.stream.BufferConsumer;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.DefaultFileRegion;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the kernel send a part of a local file to the socket, so that no byte of it is copied by the
 * server. The framework knows contents of buffers only; this one stays empty for it, and when its
 * turn comes, after the head of the answer, gives the file to the connection itself. The answer
 * ends, and the next one begins, when all of the part is with the socket.
 *
 * <p>All of it happens in the thread of the connection.
 */
final class FileTransfer implements BufferConsumer.Upstream {

  private static final Logger LOG = LoggerFactory.getLogger(FileTransfer.class);

  /** In bytes. A connection that takes a piece is not idle, be it ever so slow. */
  private static final long PIECE = 1 << 20;

  private final ChannelHandlerContext socket;
  private final Path path;
  private final long end;
  private long position;
  private boolean unwanted;
  private @Nullable FileChannel file;
  private @Nullable BaseSharedBuffer content;

  private FileTransfer(ChannelHandlerContext socket, Path path, MediaPart part) {
    this.socket = socket;
    this.path = path;
    this.position = part.offset();
    this.end = part.offset() + part.length();
  }

  /** Empty where the bytes cannot go as they are: with TLS, HTTP/2 and all that is no socket. */
  static Optional<ChannelHandlerContext> socketOf(HttpRequest<?> request) {
    if (!(request instanceof NettyHttpRequest<?> netty)) {
      return Optional.empty();
    }
    ChannelPipeline pipeline = netty.getChannelHandlerContext().pipeline();
    return pipeline.get(SslHandler.class) == null && pipeline.get(HttpServerCodec.class) != null
        ? Optional.of(netty.getChannelHandlerContext())
        : Optional.empty();
  }

  static CloseableByteBody body(
      ByteBodyFactory bodies, ChannelHandlerContext socket, Path file, MediaPart part) {
    FileTransfer transfer = new FileTransfer(socket, file, part);
    StreamingBody body = bodies.createStreamingBody(BodySizeLimits.UNLIMITED, transfer);
    body.sharedBuffer().setExpectedLength(part.length());
    transfer.content = body.sharedBuffer();
    return body.rootBody();
  }

  /** The head of the answer is written. */
  @Override
  public void start() {
    if (unwanted) {
      return;
    }
    try {
      file = FileChannel.open(path, StandardOpenOption.READ);
      sendNext(file);
    } catch (IOException e) {
      fail(e);
    }
  }

  private void sendNext(FileChannel from) {
    long length = Math.min(PIECE, end - position);
    if (length == 0) {
      complete();
      return;
    }
    socket
        .writeAndFlush(new Piece(from, position, length))
        .addListener(sent -> afterPiece(from, length, sent));
  }

  private void afterPiece(FileChannel from, long length, Future<?> sent) {
    if (sent.isSuccess()) {
      position += length;
      sendNext(from);
    } else {
      fail(sent.cause());
    }
  }

  private void complete() {
    close();
    if (content != null) {
      // None of the bytes went this way, and the buffer counts.
      content.setExpectedLength(0);
      content.complete();
    }
  }

  /** The length is promised, so that nothing but an early end can tell the client. */
  private void fail(Throwable cause) {
    close();
    socket.close().addListener(closed -> LOG.debug("a media file was not sent to its end", cause));
  }

  /** The client is gone, or nobody wants the content. */
  @Override
  public void allowDiscard() {
    unwanted = true;
    close();
  }

  @Override
  public void onBytesConsumed(long bytes) {
    // It is the connection that says when it takes more.
  }

  private void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      LOG.debug("a media file could not be closed", e);
    }
  }

  /** Leaves the file open for the next one. */
  private static final class Piece extends DefaultFileRegion {

    Piece(FileChannel file, long position, long length) {
      super(file, position, length);
    }

    @Override
    protected void deallocate() {
      // The transfer closes the file.
    }
  }
}
