package learning.piggyback.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A file that is made while it is read, so that it is never whole in memory or on disk. When it
 * cannot be made to its end, reading fails, then and ever after.
 */
public abstract class MadeStream extends InputStream {

  private static final int WORTH_READING = 8_192;

  /** Writes a little, and says whether there is more of its kind. */
  protected interface Step {
    boolean writeSome() throws IOException;
  }

  /** Writes something small. */
  protected interface Write {
    void run() throws IOException;
  }

  private final ByteArrayOutputStream made = new ByteArrayOutputStream();
  private final Deque<Step> steps = new ArrayDeque<>();
  private byte[] ready = {};
  private int given;

  /** True while more is made, and so for ever after that has failed. */
  private boolean broken;

  /** Where the steps write to. */
  protected final OutputStream target() {
    return made;
  }

  /** Adds what is written next. */
  protected final void step(Step step) {
    steps.add(step);
  }

  protected final void once(Write write) {
    step(() -> {
      write.run();
      return false;
    });
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (given == ready.length) {
      makeMore();
    }
    if (given == ready.length) {
      return -1;
    }
    int count = Math.min(length, ready.length - given);
    System.arraycopy(ready, given, target, offset, count);
    given += count;
    return count;
  }

  private void makeMore() throws IOException {
    if (broken) {
      throw new IOException("The file broke off");
    }
    broken = true;
    made.reset();
    try {
      while (!steps.isEmpty() && made.size() < WORTH_READING) {
        if (!steps.element().writeSome()) {
          steps.remove();
        }
      }
    } catch (RuntimeException e) {
      // The server ends a connection for this alone; for others it would stay open, and silent.
      throw new IOException("The file broke off", e);
    }
    ready = made.toByteArray();
    given = 0;
    broken = false;
  }
}
