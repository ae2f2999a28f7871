package learning.piggyback.web.video;

import io.micronaut.buffer.netty.NettyReadBufferFactory;
import io.micronaut.core.io.buffer.ReadBuffer;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.ResponseBodyWriter;
import io.micronaut.http.codec.CodecException;
import io.micronaut.scheduling.TaskExecutors;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import learning.piggyback.application.video.MediaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Sends parts of media files: from the kernel where {@link FileTransfer} can, else through pooled
 * buffers outside the heap, as the framework's own stream takes 8 KB at a time through two arrays.
 * Reads one buffer when the client has taken the one before: a slow client holds a buffer or two
 * and no thread, and the file is closed when it goes away.
 */
@Singleton
final class MediaPartWriter implements ResponseBodyWriter<MediaPart> {

  private static final Logger LOG = LoggerFactory.getLogger(MediaPartWriter.class);
  private static final int CHUNK = 256 << 10;

  private final MediaStore media;
  private final Scheduler scheduler;
  private final NettyReadBufferFactory buffers =
      NettyReadBufferFactory.of(ByteBufAllocator.DEFAULT);

  MediaPartWriter(MediaStore media, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.media = media;
    this.scheduler = Schedulers.fromExecutorService(executor);
  }

  @Override
  public CloseableByteBody writePiece(
      ByteBodyFactory bodies,
      HttpRequest<?> request,
      HttpResponse<?> response,
      Argument<MediaPart> type,
      MediaType mediaType,
      MediaPart part) {
    return FileTransfer.socketOf(request)
        .flatMap(socket ->
            media.localFile(part.key()).map(file -> FileTransfer.body(bodies, socket, file, part)))
        .orElseGet(() -> copied(bodies, part));
  }

  private CloseableByteBody copied(ByteBodyFactory bodies, MediaPart part) {
    // Opened by the first request for content: an answer that nobody reads leaves nothing open.
    Flux<ReadBuffer> content =
        Flux.generate(
            () -> new Rest(channel(open(part)), part.length()),
            this::next,
            rest -> close(rest.channel()));
    return bodies.adapt(content.subscribeOn(scheduler), OptionalLong.of(part.length()));
  }

  @Override
  public void writeTo(
      Argument<MediaPart> type,
      MediaType mediaType,
      MediaPart part,
      MutableHeaders headers,
      OutputStream out) {
    try (InputStream content = open(part)) {
      content.transferTo(out);
    } catch (IOException e) {
      throw new CodecException("the file could not be sent", e);
    }
  }

  private InputStream open(MediaPart part) {
    return media.open(part.key(), part.offset(), part.length());
  }

  /** A local file reads straight into a buffer outside the heap. */
  private static ReadableByteChannel channel(InputStream content) {
    return content instanceof ReadableByteChannel channel ? channel : Channels.newChannel(content);
  }

  /** What is still to be sent. */
  private record Rest(ReadableByteChannel channel, long length) {}

  private Rest next(Rest rest, SynchronousSink<ReadBuffer> sink) {
    if (rest.length() == 0) {
      sink.complete();
      return rest;
    }
    int chunk = (int) Math.min(CHUNK, rest.length());
    ByteBuf buffer = ByteBufAllocator.DEFAULT.directBuffer(chunk, chunk);
    int read = -1;
    try {
      read = rest.channel().read(buffer.nioBuffer(0, chunk));
      if (read < 0) {
        // An early end that is no error would leave the client waiting.
        sink.error(new EOFException("the file has become shorter"));
        return rest;
      }
      sink.next(buffers.adapt(buffer.writerIndex(read)));
      return new Rest(rest.channel(), rest.length() - read);
    } catch (IOException e) {
      sink.error(e);
      return rest;
    } finally {
      if (read < 0) {
        buffer.release();
      }
    }
  }

  private static void close(ReadableByteChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.debug("a media file could not be closed", e);
    }
  }
}
