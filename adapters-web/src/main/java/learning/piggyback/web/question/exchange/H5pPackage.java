package learning.piggyback.web.question.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.MadeStream;
import org.jspecify.annotations.Nullable;

/**
 * An H5P package: the lesson, and the video and its subtitles if wanted. Libraries are not in it.
 * The two documents come first, so that a reader need not unpack a film to find them.
 */
final class H5pPackage extends MadeStream {

  /** In bytes. */
  private static final int PIECE = 1 << 16;

  /** What a host takes as the file of a video. */
  private static final Map<String, String> MIME_TYPES =
      Map.of("mp4", "video/mp4", "webm", "video/webm");

  /**
   * A media file that goes into the package.
   *
   * @param path below {@code content/}
   * @param size in bytes
   */
  private record Attached(MediaKey key, String path, long size) {

    Map<String, Object> asVideo() {
      return videoFile(path, Optional.ofNullable(MIME_TYPES.get(extension(path))));
    }

    Map<String, Object> asTrack() {
      return Ordered.of(
          "label", "Subtitles",
          "kind", "subtitles",
          "srcLang", "en",
          "track", Ordered.of("path", path, "mime", "text/vtt"));
    }
  }

  private final ZipOutputStream zip = new ZipOutputStream(target(), UTF_8);
  private final MediaStore media;
  private final FileTime madeAt;
  private final byte[] piece = new byte[PIECE];
  private @Nullable InputStream open;

  /**
   * @param withVideo false to name the address that the video came from, if there is one
   */
  H5pPackage(Lesson lesson, MediaStore media, boolean withVideo) {
    this.media = media;
    this.madeAt = FileTime.from(lesson.takenAt());
    Video video = lesson.video();
    Optional<Attached> file = withVideo ? file(video.file()) : Optional.empty();
    Optional<Attached> subtitles =
        withVideo ? video.subtitles().flatMap(this::subtitles) : Optional.empty();
    List<Map<String, Object>> files =
        file
            .map(Attached::asVideo)
            .or(() -> video.sourceUrl().filter(_ -> !withVideo).flatMap(H5pPackage::online))
            .stream()
            .toList();
    H5pContent content =
        new H5pContent(lesson, files, subtitles.map(Attached::asTrack).stream().toList());
    once(() -> write("h5p.json", JsonTree.write(content.h5pJson())));
    once(() -> write("content/content.json", JsonTree.write(content.contentJson())));
    once(() -> zip.setLevel(Deflater.NO_COMPRESSION));
    subtitles.ifPresent(this::add);
    file.ifPresent(this::add);
    once(zip::finish);
  }

  /** Empty for what no host would take; the adult who has the lesson then adds another. */
  private Optional<Attached> file(MediaKey key) {
    if (!MIME_TYPES.containsKey(extension(key.name()))) {
      return Optional.empty();
    }
    return Optional.of(
        attached(key, "videos/")
            .orElseThrow(() ->
                DomainProblem.notFound(
                    "media_not_found",
                    "The video's file is missing. Export the lesson without it.")));
  }

  private Optional<Attached> subtitles(MediaKey key) {
    return extension(key.name()).equals("vtt") ? attached(key, "files/") : Optional.empty();
  }

  private Optional<Attached> attached(MediaKey key, String folder) {
    return media
        .stat(key)
        .map(stat -> new Attached(key, folder + key.name().replace('/', '-'), stat.size()));
  }

  private static Map<String, Object> videoFile(String path, Optional<String> mime) {
    return Ordered.of(
        "path", path,
        "mime", mime,
        "copyright", Ordered.of("license", "U"));
  }

  /** Players of H5P know YouTube, and files by their names. */
  private static Optional<Map<String, Object>> online(String url) {
    if (url.matches("https?://([a-z]+\\.)*(youtube\\.com|youtu\\.be)/.*")) {
      return Optional.of(videoFile(url, Optional.of("video/YouTube")));
    }
    return Optional.ofNullable(MIME_TYPES.get(extension(url)))
        .filter(_ -> url.matches("https?://.*"))
        .map(mime -> videoFile(url, Optional.of(mime)));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void write(String name, byte[] content) throws IOException {
    entry(name);
    zip.write(content);
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(madeAt);
    zip.putNextEntry(entry);
  }

  private void add(Attached file) {
    once(() -> {
      entry("content/" + file.path());
      open = media.open(file.key(), 0, file.size());
    });
    step(this::copySome);
  }

  private boolean copySome() throws IOException {
    if (open == null) {
      return false;
    }
    int count = open.read(piece);
    if (count < 0) {
      close();
      return false;
    }
    zip.write(piece, 0, count);
    return true;
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
