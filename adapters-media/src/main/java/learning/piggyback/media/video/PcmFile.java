package learning.piggyback.media.video;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A file of samples of 16 bits, 16,000 a second, one channel, without a header. */
record PcmFile(Path path) {

  static final int RATE = 16_000;
  private static final int BYTES = 2;
  private static final int WAV_HEADER = 44;

  /** The breath between two sentences is about three times as long. */
  private static final int MOMENT = RATE / 10;

  private static final int MOMENTS_OF_QUIET = 3;

  static Duration time(long samples) {
    return Duration.ofNanos(samples * 1_000_000_000L / RATE);
  }

  /**
   * Where pieces of at most 1.1 times this length begin, and the end of the last: each is cut in
   * the quietest moment of its last tenth, so that no word is torn.
   *
   * @param length in samples
   */
  List<Long> cuts(int length) throws IOException {
    long samples = Files.size(path) / BYTES;
    int window = length / 10;
    List<Long> cuts = new ArrayList<>();
    cuts.add(0L);
    while (samples - cuts.getLast() > length + window) {
      long from = cuts.getLast() + length - window;
      cuts.add(from + quietest(samples(from, window)));
    }
    cuts.add(samples);
    return List.copyOf(cuts);
  }

  /** The samples from one to before another, as a WAV file. */
  byte[] wav(long from, long to) throws IOException {
    int size = Math.toIntExact((to - from) * BYTES);
    ByteBuffer wav = ByteBuffer.allocate(WAV_HEADER + size).order(LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(WAV_HEADER - 8 + size).put(ascii("WAVE"));
    wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    wav.putInt(RATE).putInt(RATE * BYTES).putShort((short) BYTES).putShort((short) (BYTES * 8));
    wav.put(ascii("data")).putInt(size);
    read(from, wav);
    return wav.array();
  }

  private ShortBuffer samples(long from, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count * BYTES).order(LITTLE_ENDIAN);
    read(from, bytes);
    return bytes.flip().asShortBuffer();
  }

  /** Reads until the buffer is full. */
  private void read(long from, ByteBuffer into) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(path)) {
      file.position(from * BYTES);
      while (into.hasRemaining()) {
        if (file.read(into) < 0) {
          throw new EOFException("the sound has become shorter");
        }
      }
    }
  }

  /** The middle of the quietest moments in a row; the last of several that are equally quiet. */
  private static int quietest(ShortBuffer samples) {
    int count = samples.remaining() / MOMENT;
    long[] loudness = new long[count];
    for (int i = 0; i < count * MOMENT; i++) {
      loudness[i / MOMENT] += (long) samples.get(i) * samples.get(i);
    }
    int best = samples.remaining();
    long least = Long.MAX_VALUE;
    for (int i = 0; i + MOMENTS_OF_QUIET <= count; i++) {
      long sum = 0;
      for (int j = i; j < i + MOMENTS_OF_QUIET; j++) {
        sum += loudness[j];
      }
      if (sum <= least) {
        least = sum;
        best = i * MOMENT + MOMENTS_OF_QUIET * MOMENT / 2;
      }
    }
    return best;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }
}
