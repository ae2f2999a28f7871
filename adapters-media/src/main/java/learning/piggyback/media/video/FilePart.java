package learning.piggyback.media.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;

/**
 * The next bytes of a channel, up to a limit; a channel itself, so that who has a buffer outside
 * the heap need not copy.
 */
final class FilePart extends InputStream implements ReadableByteChannel {

  private final SeekableByteChannel file;
  private final InputStream rest;
  private long left;

  FilePart(SeekableByteChannel file, long length) {
    this.file = file;
    this.rest = Channels.newInputStream(file);
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
  public int read(ByteBuffer into) throws IOException {
    if (left <= 0) {
      return into.hasRemaining() ? -1 : 0;
    }
    int limit = into.limit();
    into.limit((int) Math.min(limit, into.position() + left));
    try {
      int read = file.read(into);
      left -= Math.max(read, 0);
      return read;
    } finally {
      into.limit(limit);
    }
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(rest.available(), left);
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
