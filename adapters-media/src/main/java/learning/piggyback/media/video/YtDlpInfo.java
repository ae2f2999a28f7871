package learning.piggyback.media.video;

import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import learning.piggyback.application.video.VideoSource.Description;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.media.process.Json;

/** What the download tool tells of a video. */
record YtDlpInfo(JsonNode json) {

  /** A subtitle track on offer. */
  record Track(String language, boolean automatic) {}

  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z0-9]{1,12}(-[A-Za-z0-9]{1,12}){0,4}");
  private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,8}");
  private static final int SLUG = 40;

  boolean isOneVideo() {
    String type = Json.text(json, "_type");
    return (type.isEmpty() || type.equals("video")) && !Json.text(json, "id").isEmpty();
  }

  boolean isLive() {
    return Json.isTrue(json, "is_live");
  }

  /** False when something on offer would be fetched otherwise than over the web. */
  boolean isFetchable() {
    Stream<JsonNode> offers = Stream.concat(Stream.of(json), Json.items(json, "formats").stream());
    return offers.allMatch(offer -> {
      String url = Json.text(offer, "url");
      String extension = Json.text(offer, "ext");
      return (url.isEmpty() || url.startsWith("https://") || url.startsWith("http://"))
          && (extension.isEmpty() || EXTENSION.matcher(extension).matches());
    });
  }

  Description describe(String asked) {
    String page = Json.text(json, "webpage_url");
    String url = page.isEmpty() ? asked : page;
    String title = title();
    return new Description(
        id(url, title),
        url,
        title,
        Duration.ofMillis(
            Math.round(Math.max(0, Json.number(json, "duration").orElse(0.0)) * 1000)),
        Optional.of(Json.text(json, "license")).filter(licence -> !licence.isBlank()));
  }

  /** The one to take for a language: written by people before automatic, exact before regional. */
  Optional<Track> subtitles(String language) {
    return Stream.of(false, true).flatMap(automatic -> tracks(automatic, language)).findFirst();
  }

  private Stream<Track> tracks(boolean automatic, String language) {
    JsonNode offered = Json.field(json, automatic ? "automatic_captions" : "subtitles");
    if (!offered.isObject()) {
      return Stream.empty();
    }
    List<String> languages =
        StreamSupport.stream(offered.entries().spliterator(), false)
            .map(Map.Entry::getKey)
            .filter(name -> LANGUAGE.matcher(name).matches())
            .sorted()
            .toList();
    // An automatic track of the language spoken; the others are machine translations of it.
    Stream<String> original = Stream.of(language + "-orig");
    Stream<String> regional = languages.stream().filter(name -> name.startsWith(language + "-"));
    return Stream.of(original, Stream.of(language), regional)
        .flatMap(names -> names)
        .filter(languages::contains)
        .map(name -> new Track(name, automatic));
  }

  /** The site's own title; the tool adds a number to that of a page with a single video. */
  private String title() {
    String title = Json.text(json, "title").replaceAll("\\p{Cntrl}+", " ").strip();
    String id = Json.text(json, "id");
    boolean numbered =
        Json.text(json, "extractor_key").equals("HTML5MediaEmbed") && id.endsWith("-1");
    String own =
        numbered && title.endsWith(" (1)") ? title.substring(0, title.length() - 4) : title;
    return own.isEmpty() ? id : own;
  }

  /** YouTube's ids are known to people; others are told apart by their address. */
  private VideoId id(String url, String title) {
    String own = Json.text(json, "id");
    if (Json.text(json, "extractor_key").equals("Youtube") && VideoId.isValid(own)) {
      return new VideoId(own);
    }
    return new VideoId(slug(title) + "-" + hash(url));
  }

  private static String slug(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = words.length() > SLUG ? words.substring(0, SLUG) : words;
    return cut.isEmpty() ? "video" : cut;
  }

  private static String hash(String url) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
