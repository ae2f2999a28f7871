package learning.piggyback.media.video;

import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.VideoTrack;
import learning.piggyback.media.process.Json;

/** What ffprobe printed of a file, and what the file's own structure says. */
record ProbedFile(JsonNode root, FileLayout layout) {

  /** All that is read of what ffprobe can say; tags, for one, may be of any size. */
  static final String ENTRIES =
      "format=format_name,duration:format_tags=major_brand"
          + ":stream=index,codec_type,codec_name,profile,pix_fmt,width,height,avg_frame_rate"
          + ",field_order,r_frame_rate,nb_frames,duration:stream_disposition=default,attached_pic"
          + ":stream_tags=rotate:stream_side_data=rotation";

  /** By how much the average rate may differ from the base rate without being called variable. */
  private static final double SAME_RATE = 0.02;

  private static final Set<String> INTERLACED = Set.of("tt", "bb", "tb", "bt");

  /** Empty when nothing in it moves. */
  Optional<MediaInfo> info() {
    List<JsonNode> videos =
        Json.items(root, "streams").stream().filter(ProbedFile::isMovingPicture).toList();
    Optional<MediaInfo> info = videos.stream().max(SHOWN).map(video -> info(video, videos.size()));
    if (info.isPresent() && layout.cut()) {
      throw new MediaFailure("media_broken", "The file is cut off: its end is missing.", false);
    }
    return info;
  }

  private static final Comparator<JsonNode> SHOWN =
      Comparator.comparing((JsonNode stream) -> isSet(stream, "default"))
          .thenComparingLong(stream -> whole(stream, "width") * whole(stream, "height"));

  private MediaInfo info(JsonNode video, int videoTracks) {
    double seconds =
        Math.max(
            Json.number(video, "duration").orElse(0.0),
            Json.number(format(), "duration").orElse(0.0));
    String container = container();
    return new MediaInfo(
        Duration.ofNanos(Math.round(Math.max(0, seconds) * 1e9)),
        track(video, seconds),
        audioCodec(),
        videoTracks,
        container,
        layout.indexFirst() || container.equals("webm"));
  }

  private static VideoTrack track(JsonNode video, double seconds) {
    double average = ratio(Json.text(video, "avg_frame_rate"));
    double base = ratio(Json.text(video, "r_frame_rate"));
    double rate = average > 0 ? average : base;
    long frames =
        Json.number(video, "nb_frames")
            .map(Math::round)
            .filter(count -> count > 0)
            .orElseGet(() -> Math.max(1, Math.round(seconds * rate)));
    return new VideoTrack(
        (int) whole(video, "index"),
        (int) whole(video, "width"),
        (int) whole(video, "height"),
        rotation(video),
        rate,
        average > 0 && Math.abs(base / average - 1) > SAME_RATE,
        INTERLACED.contains(Json.text(video, "field_order")),
        frames,
        Json.text(video, "codec_name"),
        Json.text(video, "profile"),
        Json.text(video, "pix_fmt"));
  }

  private Optional<String> audioCodec() {
    return Json.items(root, "streams").stream()
        .filter(stream -> "audio".equals(Json.text(stream, "codec_type")))
        .findFirst()
        .map(stream -> Json.text(stream, "codec_name"));
  }

  private JsonNode format() {
    return Json.field(root, "format");
  }

  /** A cover picture is a video stream to the tool, but nothing that moves. */
  private static boolean isMovingPicture(JsonNode stream) {
    return "video".equals(Json.text(stream, "codec_type"))
        && !isSet(stream, "attached_pic")
        && whole(stream, "width") > 0
        && whole(stream, "height") > 0;
  }

  private static boolean isSet(JsonNode stream, String disposition) {
    return whole(Json.field(stream, "disposition"), disposition) != 0;
  }

  private static long whole(JsonNode node, String name) {
    return Json.number(node, name).orElse(0.0).longValue();
  }

  /** The tool says by how much the picture is turned counter-clockwise. */
  private static int rotation(JsonNode video) {
    double turned =
        Json.items(video, "side_data_list").stream()
            .flatMap(data -> Json.number(data, "rotation").stream())
            .findFirst()
            .map(degrees -> -degrees)
            .or(() -> Json.number(Json.field(video, "tags"), "rotate"))
            .orElse(0.0);
    return Math.floorMod(90 * (int) Math.round(turned / 90), 360);
  }

  /** {@code 30000/1001}; zero when it is none. */
  private static double ratio(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return 0;
    }
    double over = Json.toNumber(text.substring(slash + 1)).orElse(0.0);
    double under = Json.toNumber(text.substring(0, slash)).orElse(0.0);
    return over > 0 ? under / over : 0;
  }

  /** The tool names all containers of a family. */
  private String container() {
    String family = Json.text(format(), "format_name");
    if (family.contains("mp4")) {
      String brand = Json.text(Json.field(format(), "tags"), "major_brand");
      return brand.startsWith("qt") ? "mov" : "mp4";
    }
    if (family.contains("matroska")) {
      return layout.webm() ? "webm" : "matroska";
    }
    return family;
  }
}
