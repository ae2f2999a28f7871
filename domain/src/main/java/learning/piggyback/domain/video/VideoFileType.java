package learning.piggyback.domain.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.Set;

/**
 * What sort of video file begins with some bytes: a look at the first ones, to refuse early what
 * cannot be a video. Whether it is one, the prober says.
 */
public enum VideoFileType {
  MP4("mp4"),
  QUICKTIME("mov"),
  MATROSKA("mkv"),
  WEBM("webm"),
  AVI("avi"),
  TRANSPORT_STREAM("ts"),
  PROGRAM_STREAM("mpg"),
  FLASH("flv"),
  WINDOWS_MEDIA("wmv"),
  OGG("ogv");

  /** As many bytes of a file as a look needs. */
  public static final int HEAD = 512;

  private static final int PACKET = 188;
  private static final Set<String> QUICKTIME_ATOMS =
      Set.of("moov", "mdat", "wide", "free", "skip", "pnot");

  private final String extension;

  VideoFileType(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  /** Empty when no video file begins like this. */
  public static Optional<VideoFileType> of(byte[] head) {
    String text = new String(head, 0, Math.min(head.length, HEAD), ISO_8859_1);
    if (text.startsWith("ftyp", 4)) {
      return Optional.of(text.startsWith("qt  ", 8) ? QUICKTIME : MP4);
    }
    if (text.length() >= 8 && QUICKTIME_ATOMS.contains(text.substring(4, 8))) {
      return Optional.of(QUICKTIME);
    }
    if (text.startsWith("\u001aE\u00df\u00a3")) {
      return Optional.of(text.contains("webm") ? WEBM : MATROSKA);
    }
    if (text.startsWith("RIFF") && text.startsWith("AVI ", 8)) {
      return Optional.of(AVI);
    }
    if (isTransportStream(text)) {
      return Optional.of(TRANSPORT_STREAM);
    }
    return byMagic(text);
  }

  private static Optional<VideoFileType> byMagic(String text) {
    if (text.startsWith("\0\0\u0001\u00ba") || text.startsWith("\0\0\u0001\u00b3")) {
      return Optional.of(PROGRAM_STREAM);
    }
    if (text.startsWith("FLV\u0001")) {
      return Optional.of(FLASH);
    }
    if (text.startsWith("0&\u00b2u\u008ef\u00cf\u0011")) {
      return Optional.of(WINDOWS_MEDIA);
    }
    return text.startsWith("OggS") ? Optional.of(OGG) : Optional.empty();
  }

  /** A letter G would do at one place; with and without the time stamps of a camera, two. */
  private static boolean isTransportStream(String text) {
    return synced(text, 0, PACKET) || synced(text, 4, PACKET + 4);
  }

  private static boolean synced(String text, int start, int packet) {
    return text.length() > start + packet
        && text.charAt(start) == 'G'
        && text.charAt(start + packet) == 'G'
        && (text.length() <= start + 2 * packet || text.charAt(start + 2 * packet) == 'G');
  }
}
