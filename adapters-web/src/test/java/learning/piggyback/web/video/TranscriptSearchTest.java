package learning.piggyback.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import learning.piggyback.application.World;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(rebuildContext = true)
class TranscriptSearchTest {

  private static final String SEARCH = "/api/transcripts/search?q=";

  @Inject EmbeddedServer server;
  @Inject World world;
  private VideoId video = new VideoId("none");
  private Browser admin;

  @BeforeEach
  void ingest() {
    video = world.ingested("Tilly finds a red lantern.\nShe carries it home.");
    admin = new Browser(server).asAdmin();
  }

  @Test
  void hitShouldSayWhereTheWordsAreSaid() {
    Answer found = admin.get(SEARCH + "CARRIES+h%C3%B4me").expect(200);

    assertThat(found.at("/hits/0/video_id")).isEqualTo("hedgehog");
    assertThat(found.at("/hits/0/title")).isEqualTo("Tilly");
    assertThat(found.at("/hits/0/start")).isEqualTo("30.0");
    assertThat(found.at("/hits/0/end")).isEqualTo("60.0");
    assertThat(found.at("/hits/0/text")).isEqualTo("She carries it home.");
    assertThat(found.at("/more")).isEqualTo("false");
    assertThat(admin.get(SEARCH + "%25").expect(200).text()).contains("\"hits\":[]");
  }

  @Test
  void expertShouldFindWhatIsAssigned() {
    Browser teacher = new Browser(server).asAdult(world.expert("teacher"));
    assertThat(teacher.get(SEARCH + "lantern").expect(200).text()).contains("\"hits\":[]");

    world.assign(video, "teacher");

    assertThat(teacher.get(SEARCH + "lantern").expect(200).at("/hits/0/video_id"))
        .isEqualTo("hedgehog");
  }

  @Test
  void othersShouldNotSearch() {
    Browser family = new Browser(server).asFamily(world.parent("family"));
    world.child("Zoe", Optional.empty(), Optional.of("family"));

    family.get(SEARCH + "lantern").expect(403);
    new Browser(server).get(SEARCH + "lantern").expect(401);
  }

  @Test
  void manyHitsShouldBeCutAndSaidSo() {
    List<Cue> cues =
        IntStream.range(0, 60)
            .mapToObj(i -> new Cue(Duration.ofSeconds(i), Duration.ofSeconds(i + 1L), "fox " + i))
            .toList();
    world.transcripts.put(video, new Transcript(cues, 0));

    Answer found = admin.get(SEARCH + "fox").expect(200);

    assertThat(found.at("/hits/49/text")).isEqualTo("fox 49");
    assertThat(found.text()).doesNotContain("fox 50").contains("\"more\":true");
  }

  @Test
  void nothingAndTooMuchShouldBeRefused() {
    assertThat(admin.get(SEARCH + "+").expect(400).at("/error")).isEqualTo("invalid_search");
    admin.get(SEARCH + "x".repeat(201)).expect(400);
    admin.get("/api/transcripts/search").expect(422);
  }
}
