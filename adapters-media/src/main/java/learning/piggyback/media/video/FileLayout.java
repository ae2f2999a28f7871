package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the outermost structure of an mp4 or Matroska file says and the prober does not: whether the
 * index comes before the pictures, whether the end is missing, and whether a Matroska file is a
 * webm.
 *
 * @param indexFirst for an mp4: whether it is playable before it has arrived whole
 * @param cut whether the file is shorter than it says itself
 * @param webm whether it calls itself so
 */
record FileLayout(boolean indexFirst, boolean cut, boolean webm) {

  private static final int EBML = 0x1A45DFA3;
  private static final int SEGMENT = 0x18538067;
  private static final int MOST_BOXES = 1_000_000;

  /** Neither first, cut nor webm for files of other kinds. */
  static FileLayout of(Path file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer head = at(channel, 0, 64);
      return head.remaining() >= 8 && head.getInt(0) == EBML
          ? matroska(channel, head)
          : mp4(channel);
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  /** ISO/IEC 14496-12, 4.2: boxes of 32-bit size and type, with a 64-bit size after a size of 1. */
  private static FileLayout mp4(SeekableByteChannel channel) throws IOException {
    boolean index = false;
    boolean pictures = false;
    boolean indexFirst = false;
    long position = 0;
    for (int box = 0; box < MOST_BOXES && position + 8 <= channel.size(); box++) {
      ByteBuffer header = at(channel, position, 16);
      long size = Integer.toUnsignedLong(header.getInt(0));
      String type = text(header, 4, 4);
      if (size == 1 && header.remaining() == 16) {
        size = header.getLong(8);
      } else if (size == 0) {
        size = channel.size() - position;
      }
      if (size < 8 || !type.matches("[\\w ]{4}")) {
        // Some writers leave a tail of zeros or worse, which players pass over.
        break;
      }
      indexFirst |= type.equals("moov") && !pictures;
      index |= type.equals("moov");
      pictures |= type.equals("mdat");
      if (size > channel.size() - position) {
        return new FileLayout(indexFirst, index || pictures, false);
      }
      position += size;
    }
    return new FileLayout(indexFirst, false, false);
  }

  /** RFC 8794: an EBML header, then a segment whose size may be unknown. */
  private static FileLayout matroska(SeekableByteChannel channel, ByteBuffer head)
      throws IOException {
    boolean webm = text(head, 0, head.limit()).contains("webm");
    long segment = 4 + lengthOf(head, 4) + sizeAt(head, 4);
    ByteBuffer header = at(channel, segment, 16);
    if (header.remaining() < 5 || header.getInt(0) != SEGMENT) {
      return new FileLayout(false, false, webm);
    }
    int length = lengthOf(header, 4);
    long size = header.remaining() >= 4 + length ? sizeAt(header, 4) : 0;
    boolean unknown = size == (1L << (7 * length)) - 1;
    boolean cut = !unknown && size > channel.size() - segment - 4 - length;
    return new FileLayout(false, cut, webm);
  }

  /** How many bytes a number takes: one and the zero bits before its first set bit. */
  private static int lengthOf(ByteBuffer bytes, int at) {
    return Math.min(8, Integer.numberOfLeadingZeros(bytes.get(at) & 0xff) - 24 + 1);
  }

  private static long sizeAt(ByteBuffer bytes, int at) {
    int length = lengthOf(bytes, at);
    long value = bytes.get(at) & (0xff >> length);
    for (int i = 1; i < length; i++) {
      value = (value << 8) | (bytes.get(at + i) & 0xff);
    }
    return value;
  }

  private static String text(ByteBuffer bytes, int at, int length) {
    byte[] copy = new byte[Math.min(length, bytes.limit() - at)];
    bytes.get(at, copy);
    return new String(copy, ISO_8859_1);
  }

  /** Up to so many bytes, from 0 to the buffer's limit. */
  private static ByteBuffer at(SeekableByteChannel channel, long position, int count)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    channel.position(position);
    int read;
    do {
      read = channel.read(bytes);
    } while (read >= 0 && bytes.hasRemaining());
    return bytes.flip();
  }
}
