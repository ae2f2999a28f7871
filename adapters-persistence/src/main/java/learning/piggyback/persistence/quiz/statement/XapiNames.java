package learning.piggyback.persistence.quiz.statement;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import learning.piggyback.application.account.KeyedHash;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.session.PlayedTime;
import learning.piggyback.domain.video.VideoId;

/** By which names statements call things. */
record XapiNames(String home, KeyedHash hash) {

  static final String VIDEO_PROFILE = "https://w3id.org/xapi/video";

  /** Of texts whose language nobody has told (RFC 5646). */
  static final String UNKNOWN_LANGUAGE = "und";

  private static final int PSEUDONYM = 32;
  private static final int MILLI = 3;
  private static final double MILLIS = 1_000;

  /** Tells nothing to those who do not hold the installation's secret. */
  Map<String, Object> actor(ChildId child) {
    return Map.of(
        "objectType",
        "Agent",
        "account",
        Map.of(
            "homePage", home, "name", hash.of("child " + child.value()).substring(0, PSEUDONYM)));
  }

  /** Players may name sessions as they like, so this is another name, formed as a random UUID. */
  String session(ChildId child, String session) {
    byte[] bytes =
        HexFormat.of().parseHex(hash.of("session " + child.value() + " " + session), 0, PSEUDONYM);
    bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40);
    bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
    ByteBuffer both = ByteBuffer.wrap(bytes);
    return new UUID(both.getLong(), both.getLong()).toString();
  }

  String video(VideoId video) {
    return home + "/xapi/video/" + video.value();
  }

  String quiz(VideoId video) {
    return home + "/xapi/quiz/" + video.value();
  }

  /**
   * @param question its number, or what stands for it
   * @param wording a name for its words: with others it is another activity
   */
  String question(String question, String wording) {
    return home + "/xapi/question/" + question + "/v/" + wording;
  }

  String extension(String name) {
    return home + "/xapi/ext/" + name;
  }

  static Map<String, Object> adlVerb(String verb) {
    return verb("http://adlnet.gov/expapi/verbs/" + verb, verb);
  }

  static Map<String, Object> videoVerb(String verb) {
    return verb(VIDEO_PROFILE + "/verbs/" + verb, verb);
  }

  private static Map<String, Object> verb(String id, String display) {
    return Map.of("id", id, "display", Map.of("en", display));
  }

  /** Extensions of the video profile. */
  static Map<String, Object> ofVideo(Map<String, Object> values) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    values.forEach((name, value) -> extensions.put(VIDEO_PROFILE + "/extensions/" + name, value));
    return extensions;
  }

  static double seconds(Duration time) {
    return time.toMillis() / MILLIS;
  }

  /** As {@code 0[.]31.5[,]28[.]64}. */
  static String segments(PlayedTime played) {
    return played.stretches().stream()
        .map(one -> plain(one.from()) + "[.]" + plain(one.to()))
        .collect(Collectors.joining("[,]"));
  }

  private static String plain(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), MILLI).stripTrailingZeros().toPlainString();
  }
}
