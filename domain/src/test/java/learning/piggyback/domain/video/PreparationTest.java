package learning.piggyback.domain.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationTest {

  @ParameterizedTest
  @CsvSource({
    "mp4, h264, High, yuv420p, aac, NONE",
    "mp4, h264, Constrained Baseline, yuvj420p, mp3, NONE",
    "mp4, h264, High, yuv420p, , NONE",
    "webm, vp9, Profile 0, yuv420p, opus, NONE",
    "webm, vp8, 0, yuv420p, vorbis, NONE",
    "matroska, h264, High, yuv420p, aac, REPACK",
    "mpegts, h264, High, yuv420p, aac, REPACK",
    "flv, h264, Main, yuv420p, mp3, REPACK",
    "mov, h264, High, yuv420p, pcm_s16le, REPACK",
    "mp4, h264, High, yuv420p, opus, REPACK",
    "mp4, h264, High, yuv420p, ac3, REPACK",
    "mp4, vp9, Profile 0, yuv420p, aac, REPACK",
    "avi, h264, High, yuv420p, mp3, ENCODE",
    "mp4, h264, High 10, yuv420p10le, aac, ENCODE",
    "mp4, h264, High 4:2:2, yuv422p, aac, ENCODE",
    "mp4, h264, High 4:4:4 Predictive, yuv420p, aac, ENCODE",
    "mp4, hevc, Main, yuv420p, aac, ENCODE",
    "mp4, av1, Main, yuv420p, aac, ENCODE",
    "webm, av1, Main, yuv420p, opus, ENCODE",
    "webm, vp9, Profile 2, yuv420p10le, opus, ENCODE",
    "mpeg, mpeg2video, Main, yuv420p, mp2, ENCODE",
    "avi, mpeg4, Advanced Simple Profile, yuv420p, mp3, ENCODE"
  })
  void tableOfWhatPlays(
      String container,
      String codec,
      String profile,
      String pixels,
      String sound,
      Preparation expected) {
    VideoTrack video = track(1280, 720, 30, false, codec, profile, pixels);

    assertThat(Preparation.of(info(video, Optional.ofNullable(sound), 1, container, true)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1920, 1080, 60, false, NONE",
    "1080, 1920, 30, false, NONE",
    "3840, 2160, 30, false, ENCODE",
    "1280, 720, 120, false, ENCODE",
    "720, 576, 25, true, ENCODE"
  })
  void largeFastAndInterlacedPicturesShouldBeEncoded(
      int width, int height, double rate, boolean interlaced, Preparation expected) {
    VideoTrack video = track(width, height, rate, interlaced, "h264", "High", "yuv420p");

    assertThat(Preparation.of(info(video, Optional.of("aac"), 1, "mp4", true))).isEqualTo(expected);
  }

  @Test
  void indexAtTheEndSeveralTracksAndUnknownLengthShouldBeRepacked() {
    VideoTrack video = track(1280, 720, 30, false, "h264", "High", "yuv420p");
    Optional<String> sound = Optional.of("aac");

    assertThat(Preparation.of(info(video, sound, 1, "mp4", false))).isEqualTo(Preparation.REPACK);
    assertThat(Preparation.of(info(video, sound, 3, "mp4", true))).isEqualTo(Preparation.REPACK);
    assertThat(Preparation.of(new MediaInfo(Duration.ZERO, video, sound, 1, "mp4", true)))
        .isEqualTo(Preparation.REPACK);
  }

  private static MediaInfo info(
      VideoTrack video, Optional<String> sound, int tracks, String container, boolean startsFast) {
    return new MediaInfo(Duration.ofMinutes(1), video, sound, tracks, container, startsFast);
  }

  private static VideoTrack track(
      int width,
      int height,
      double rate,
      boolean interlaced,
      String codec,
      String profile,
      String pixels) {
    return new VideoTrack(
        0, width, height, 0, rate, false, interlaced, 1_000, codec, profile, pixels);
  }
}
