package learning.piggyback.web.video;

import io.micronaut.http.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.MediaUrls;

/** Finds the media file behind one of the contract's names. */
final class MediaFiles {

  private static final Pattern FRAME = Pattern.compile("extracted_frames/frame_(\\d{4,6})s\\.jpg");
  private static final Map<String, MediaType> TYPES =
      Map.of(
          "mp4", MediaType.of("video/mp4"),
          "webm", MediaType.of("video/webm"),
          "mkv", MediaType.of("video/x-matroska"),
          "mov", MediaType.of("video/quicktime"),
          "vtt", MediaType.of("text/vtt;charset=utf-8"),
          "srt", MediaType.of("application/x-subrip"),
          "jpg", MediaType.of("image/jpeg"),
          "jpeg", MediaType.of("image/jpeg"),
          "png", MediaType.of("image/png"),
          "webp", MediaType.of("image/webp"));

  private MediaFiles() {}

  /** Empty when the name is none of the video's. */
  static Optional<MediaKey> find(Video video, String name) {
    MediaUrls urls = MediaUrls.of(video);
    if (name.equals(urls.videoName())) {
      return Optional.of(video.file());
    }
    if (urls.thumbnailName().filter(name::equals).isPresent()) {
      return video.thumbnail();
    }
    if (urls.subtitlesName().filter(name::equals).isPresent()) {
      return video.subtitles();
    }
    Matcher frame = FRAME.matcher(name);
    return frame.matches()
        ? video
            .frameAt(Integer.parseInt(frame.group(1)))
            .filter(key -> key.name().endsWith(name.substring(name.indexOf('/'))))
        : Optional.empty();
  }

  static MediaType typeOf(MediaKey key) {
    String extension = key.name().substring(key.name().lastIndexOf('.') + 1);
    return TYPES.getOrDefault(
        extension.toLowerCase(Locale.ROOT), MediaType.APPLICATION_OCTET_STREAM_TYPE);
  }
}
