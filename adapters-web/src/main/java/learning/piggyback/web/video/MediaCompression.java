package learning.piggyback.web.video;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.server.netty.DefaultHttpCompressionStrategy;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import jakarta.inject.Singleton;

/**
 * Compresses as the framework does, but nothing of what is sent in ranges: subtitles are text, and
 * the bytes of a range, as its tag, are those of the file.
 */
@Primary
@Singleton
final class MediaCompression implements HttpCompressionStrategy {

  private final DefaultHttpCompressionStrategy usual;

  MediaCompression(DefaultHttpCompressionStrategy usual) {
    this.usual = usual;
  }

  @Override
  public boolean isEnabled() {
    return usual.isEnabled();
  }

  @Override
  public boolean shouldCompress(HttpResponse response) {
    return !response.headers().contains(HttpHeaderNames.ACCEPT_RANGES)
        && usual.shouldCompress(response);
  }

  @Override
  public int getCompressionLevel() {
    return usual.getCompressionLevel();
  }

  @Override
  public int getMaxZstdEncodeSize() {
    return usual.getMaxZstdEncodeSize();
  }
}
