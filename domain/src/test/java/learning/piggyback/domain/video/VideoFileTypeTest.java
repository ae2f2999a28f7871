package learning.piggyback.domain.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VideoFileTypeTest {

  private static Optional<VideoFileType> of(String head) {
    return VideoFileType.of(head.getBytes(ISO_8859_1));
  }

  @Test
  void videosShouldBeKnownByTheirFirstBytes() {
    assertThat(of("\0\0\0 ftypisom")).contains(VideoFileType.MP4);
    assertThat(of("\0\0\0\u0014ftypqt  ")).contains(VideoFileType.QUICKTIME);
    assertThat(of("\0\0\0\u0008wide\0\0\0\0mdat")).contains(VideoFileType.QUICKTIME);
    assertThat(of("\u001aE\u00df\u00a3\u009fB\u0082\u0084webm")).contains(VideoFileType.WEBM);
    assertThat(of("\u001aE\u00df\u00a3B\u0082\u0088matroska")).contains(VideoFileType.MATROSKA);
    assertThat(of("RIFF\0\0\0\0AVI LIST")).contains(VideoFileType.AVI);
    assertThat(of("\0\0\u0001\u00ba")).contains(VideoFileType.PROGRAM_STREAM);
    assertThat(of("FLV\u0001")).contains(VideoFileType.FLASH);
    assertThat(of("OggS")).contains(VideoFileType.OGG);
    String packet = "G" + "x".repeat(187);
    assertThat(of(packet.repeat(3))).contains(VideoFileType.TRANSPORT_STREAM);
  }

  @Test
  void otherFilesShouldBeNoVideos() {
    assertThat(of("")).isEmpty();
    assertThat(of("Gutenberg's books begin with a G. ".repeat(20))).isEmpty();
    assertThat(of("#EXTM3U\n#EXT-X-TARGETDURATION:2\nfile:///etc/passwd")).isEmpty();
    assertThat(of("RIFF\0\0\0\0WAVEfmt ")).isEmpty();
    assertThat(of("<html>")).isEmpty();
    assertThat(of("\0".repeat(512))).isEmpty();
  }
}
