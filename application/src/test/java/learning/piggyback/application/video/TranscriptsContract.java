package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.SearchWords;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Transcripts}. */
public interface TranscriptsContract extends StoreContract {

  VideoId VIDEO = new VideoId("v1");

  private Transcripts transcripts() {
    return testee().transcripts();
  }

  private static Cue cue(long startMillis, long endMillis, String text) {
    return new Cue(Duration.ofMillis(startMillis), Duration.ofMillis(endMillis), text);
  }

  @BeforeEach
  default void addVideo() {
    testee().videos().add(Samples.video("v1"));
  }

  @Test
  default void transcriptShouldBeReadAsItWasPut() {
    Transcript transcript =
        new Transcript(
            List.of(
                cue(0, 0, ""),
                cue(0, 1_001, Samples.UNICODE),
                cue(0, 500, "the same start"),
                new Cue(Duration.ofNanos(7), Duration.ofHours(99), "x".repeat(100_000))),
            3);

    transcripts().put(VIDEO, transcript);

    assertThat(transcripts().of(VIDEO)).isEqualTo(transcript);
  }

  @Test
  default void videoWithoutTranscriptShouldHaveAnEmptyOne() {
    assertThat(transcripts().of(VIDEO)).isEqualTo(Transcript.EMPTY);
    assertThat(transcripts().of(new VideoId("v9"))).isEqualTo(Transcript.EMPTY);
  }

  @Test
  default void putShouldReplaceTheWholeTranscript() {
    transcripts().put(VIDEO, new Transcript(List.of(cue(0, 1, "a"), cue(1, 2, "b")), 1));

    Transcript second = new Transcript(List.of(cue(5, 6, "c")), 0);
    transcripts().put(VIDEO, second);
    assertThat(transcripts().of(VIDEO)).isEqualTo(second);

    transcripts().put(VIDEO, new Transcript(List.of(), 9));
    assertThat(transcripts().of(VIDEO)).isEqualTo(new Transcript(List.of(), 9));
  }

  @Test
  default void hugeTranscriptShouldBeKept() {
    Transcript huge =
        new Transcript(
            IntStream.range(0, 10_000).mapToObj(i -> cue(i, i + 10, "cue " + i)).toList(), 0);

    transcripts().put(VIDEO, huge);

    assertThat(transcripts().of(VIDEO)).isEqualTo(huge);
  }

  @Test
  default void putShouldRefuseAnUnknownVideo() {
    assertProblem("video_not_found", () -> transcripts().put(new VideoId("v9"), Transcript.EMPTY));
  }

  @Test
  default void rolledBackTranscriptShouldLeaveTheOldOne() {
    Transcript old = new Transcript(List.of(cue(0, 1, "a")), 0);
    transcripts().put(VIDEO, old);

    rollBack(() -> transcripts().put(VIDEO, new Transcript(List.of(cue(0, 1, "b")), 0)));

    assertThat(transcripts().of(VIDEO)).isEqualTo(old);
  }

  @Test
  default void searchShouldFindAllWordsWhateverTheirCaseAndAccents() {
    Cue found = cue(2_000, 3_000, "Élodie’s RED\nkite flies.");
    transcripts().put(VIDEO, new Transcript(List.of(cue(0, 1_000, "A red hat."), found), 0));

    assertThat(search("KITE elodie's  red")).containsExactly(hit("v1", found));
    assertThat(search("kite hat")).isEmpty();
    assertThat(search("red")).hasSize(2);
    assertThat(search("lies")).containsExactly(hit("v1", found));
  }

  @Test
  default void searchShouldTakeSignsLiterally() {
    Cue signs = cue(0, 1, "100 % of \\a_b! 🐷 Привет");
    transcripts().put(VIDEO, new Transcript(List.of(cue(1, 2, "100 of ab"), signs), 0));

    for (String text : List.of("%", "_", "\\", "!", "a_b!", "🐷", "ПРИВЕТ", "100 %")) {
      assertThat(search(text)).as(text).containsExactly(hit("v1", signs));
    }
    assertThat(search("'")).isEmpty();
    assertThat(search("\"; drop table cues; --")).isEmpty();
  }

  @Test
  default void searchShouldBeginWithTheVideoAddedLastAndStopInTime() {
    testee()
        .videos()
        .add(Samples.video("v2", "Last", Optional.empty(), Samples.NOON.plusSeconds(1)));
    testee().videos().add(Samples.video("v3"));
    Cue late = cue(9, 10, "fox");
    Cue early = cue(1, 2, "fox");
    for (String id : List.of("v1", "v2", "v3")) {
      transcripts().put(new VideoId(id), new Transcript(List.of(late, early), 0));
    }

    assertThat(search("fox"))
        .containsExactly(
            hit("v2", early),
            hit("v2", late),
            hit("v1", early),
            hit("v1", late),
            hit("v3", early),
            hit("v3", late));
    assertThat(transcripts().search(SearchWords.of("fox"), Optional.empty(), 3))
        .containsExactly(hit("v2", early), hit("v2", late), hit("v1", early));
  }

  @Test
  default void searchOfAnExpertShouldStayWithinItsVideos() {
    testee().videos().add(Samples.video("v2"));
    testee().experts().add(Samples.expert("ann"));
    testee().experts().add(Samples.expert("bob"));
    testee().assignments().put(Samples.assignment("v2", "ann"));
    Cue cue = cue(1, 2, "fox");
    transcripts().put(VIDEO, new Transcript(List.of(cue), 0));
    transcripts().put(new VideoId("v2"), new Transcript(List.of(cue), 0));

    SearchWords fox = SearchWords.of("fox");
    assertThat(transcripts().search(fox, Optional.of(new ExpertId("ann")), 9))
        .containsExactly(hit("v2", cue));
    assertThat(transcripts().search(fox, Optional.of(new ExpertId("bob")), 9)).isEmpty();
    assertThat(transcripts().search(fox, Optional.of(new ExpertId("eve")), 9)).isEmpty();
  }

  @Test
  default void searchShouldForgetReplacedAndRemovedWords() {
    transcripts().put(VIDEO, new Transcript(List.of(cue(1, 2, "fox")), 0));
    transcripts().put(VIDEO, new Transcript(List.of(cue(1, 2, "bear")), 0));
    assertThat(search("fox")).isEmpty();
    assertThat(search("bear")).hasSize(1);

    testee().videos().delete(VIDEO);
    assertThat(search("bear")).isEmpty();
  }

  private List<Transcripts.Hit> search(String text) {
    return transcripts().search(SearchWords.of(text), Optional.empty(), 100);
  }

  private Transcripts.Hit hit(String video, Cue cue) {
    VideoId id = new VideoId(video);
    return new Transcripts.Hit(id, testee().videos().find(id).orElseThrow().title(), cue);
  }
}
