package learning.piggyback.media.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** The next bytes of a channel, up to a limit. */
final class FilePart extends InputStream {

  private final InputStream rest;
  private long left;

  FilePart(SeekableByteChannel channel, long length) {
    this.rest = Channels.newInputStream(channel);
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    int next = left > 0 ? rest.read() : -1;
    left -= next >= 0 ? 1 : 0;
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (left <= 0) {
      return length == 0 ? 0 : -1;
    }
    int read = rest.read(into, offset, (int) Math.min(length, left));
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(rest.available(), left);
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
