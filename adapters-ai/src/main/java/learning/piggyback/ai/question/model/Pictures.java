package learning.piggyback.ai.question.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.SegmentMaterial.Frame;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.DomainProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the pictures of a segment. */
final class Pictures {

  private static final Logger log = LoggerFactory.getLogger(Pictures.class);

  /** A picture of 512 x 512 has about 50 kB. */
  private static final int LARGEST = 1_000_000;

  private final MediaStore media;

  Pictures(MediaStore media) {
    this.media = media;
  }

  /**
   * Those that can be read.
   *
   * @throws MediaFailure when the store fails in a way that may pass
   */
  List<Picture> read(List<Frame> frames) {
    List<Picture> pictures = new ArrayList<>();
    for (Frame frame : frames) {
      picture(frame).ifPresent(pictures::add);
    }
    return List.copyOf(pictures);
  }

  private Optional<Picture> picture(Frame frame) {
    try (InputStream content = media.open(frame.small(), 0, LARGEST + 1L)) {
      byte[] bytes = content.readNBytes(LARGEST + 1);
      if (bytes.length <= LARGEST && isJpeg(bytes)) {
        String base64 = Base64.getEncoder().encodeToString(bytes);
        return Optional.of(new Picture(frame.second(), base64, "image/jpeg"));
      }
      log.warn("The picture {} cannot be sent: it is no JPEG, or too large", frame.small().path());
    } catch (MediaFailure failure) {
      if (failure.passing()) {
        throw failure;
      }
      unreadable(frame, failure);
    } catch (IOException | DomainProblem e) {
      unreadable(frame, e);
    }
    return Optional.empty();
  }

  private static void unreadable(Frame frame, Exception failure) {
    log.warn("The picture {} cannot be read: {}", frame.small().path(), failure.toString());
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xFF
        && (bytes[1] & 0xFF) == 0xD8
        && (bytes[2] & 0xFF) == 0xFF;
  }
}
