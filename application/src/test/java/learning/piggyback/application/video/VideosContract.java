package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Videos}. */
public interface VideosContract extends StoreContract {

  private Videos videos() {
    return testee().videos();
  }

  private static Video full(String id) {
    MediaFolder folder = new MediaFolder("abcdefgh12345678");
    return new Video(
        new VideoId(id),
        Samples.UNICODE,
        Optional.of("https://example.org/watch?v=" + "ü".repeat(1_950)),
        Optional.of("CC BY 4.0 " + "x".repeat(5_000)),
        Optional.of(Samples.UNICODE),
        Duration.ofSeconds(86_399, 123_456_789),
        folder,
        folder.file("video.mp4"),
        Optional.of(folder.file("thumbnail.jpg")),
        Optional.of(folder.file("subtitles.en.vtt")),
        Optional.of(new FrameSet(86_400, 23.976, Long.MAX_VALUE)),
        5L << 40,
        Samples.NOON,
        Samples.NOON.plusSeconds(1),
        0);
  }

  @Test
  default void addedVideoShouldBeFoundInVersionOne() {
    Video full = full("A-z_0");

    Video added = videos().add(full);

    assertThat(added.version()).isEqualTo(1);
    assertThat(added).usingRecursiveComparison().ignoringFields("version").isEqualTo(full);
    assertThat(videos().find(full.id())).contains(added);
  }

  @Test
  default void videoWithLittleShouldBeFoundAsAdded() {
    Video added = videos().add(Samples.video("v1", "", Optional.empty(), Samples.NOON));

    assertThat(videos().find(added.id())).contains(added);
  }

  @Test
  default void unknownVideoShouldBeAbsent() {
    videos().add(Samples.video("Video"));

    assertThat(videos().find(new VideoId("video"))).isEmpty();
    assertThat(videos().findBySourceUrl("https://example.org/nothing")).isEmpty();
    videos().delete(new VideoId("video"));
    assertThat(videos().find(new VideoId("Video"))).isPresent();
  }

  @Test
  default void addShouldRefuseATakenId() {
    Video added = videos().add(Samples.video("v1"));

    assertProblem("video_exists", () -> videos().add(full("v1")));

    assertThat(videos().find(added.id())).contains(added);
  }

  @Test
  default void updateShouldRaiseTheVersion() {
    Video added = videos().add(Samples.video("v1"));
    Video changed = added.withFrames(new FrameSet(61, 25, 1_500), Samples.NOON.plusSeconds(5));
    assertThat(videos().find(added.id())).contains(added);

    Video saved = videos().update(changed);

    assertThat(saved.version()).isEqualTo(2);
    assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(changed);
    assertThat(videos().find(added.id())).contains(saved);
  }

  @Test
  default void updateShouldRefuseAStaleVersion() {
    Video added = videos().add(Samples.video("v1"));
    Video newer = videos().update(added.withFrames(new FrameSet(1, 1, 1), Samples.NOON));

    assertProblem("stale_version", () -> videos().update(added));

    assertThat(videos().find(added.id())).contains(newer);
  }

  @Test
  default void oneOfSeveralUpdatesAtOnceShouldWin() throws InterruptedException {
    Video added = videos().add(Samples.video("v1"));

    assertThat(allAtOnce(4, () -> videos().update(added).version()))
        .containsExactlyInAnyOrder(2L, "stale_version", "stale_version", "stale_version");
  }

  @Test
  default void updateShouldRefuseAnUnknownVideo() {
    assertProblem("video_not_found", () -> videos().update(Samples.video("v1")));
  }

  @Test
  default void findBySourceUrlShouldAnswerTheOldest() {
    Optional<String> url = full("any").sourceUrl();
    videos().add(Samples.video("v1", "a", url, Samples.NOON.plusSeconds(1)));
    Video oldest = videos().add(Samples.video("v2", "b", url, Samples.NOON));
    videos().add(Samples.video("v3", "c", url.map(text -> text + "x"), Samples.NOON));

    assertThat(videos().findBySourceUrl(url.orElseThrow())).contains(oldest);
  }

  @Test
  default void deleteShouldRemoveAllThatHangsOnTheVideo() {
    VideoId v1 = new VideoId("v1");
    testee().experts().add(Samples.expert("ann"));
    testee().children().add(Samples.child("000001", "Ada", ""));
    Job first = addWithEverything("v1");
    Job second = addWithEverything("v2");

    videos().delete(v1);

    assertThat(videos().find(v1)).isEmpty();
    assertThat(testee().transcripts().of(v1).isEmpty()).isTrue();
    assertThat(testee().assignments().isAssigned(v1, new ExpertId("ann"))).isFalse();
    assertThat(testee().submissions().find(v1)).isEmpty();
    assertThat(testee().finalQuestionSets().find(v1)).isEmpty();
    assertThat(testee().segmentDrafts().of(first.id())).isEmpty();
    assertThat(testee().videoCatalog().all()).hasSize(1);

    VideoId v2 = new VideoId("v2");
    assertThat(testee().transcripts().of(v2).isEmpty()).isFalse();
    assertThat(testee().assignments().all()).hasSize(1);
    assertThat(testee().submissions().find(v2)).isPresent();
    assertThat(testee().finalQuestionSets().find(v2)).isPresent();
    assertThat(testee().segmentDrafts().of(second.id())).hasSize(1);
    assertThat(testee().attempts().of(new ChildId("000001")))
        .extracting(attempt -> attempt.video().value())
        .containsExactly("v1", "v2");
  }

  @Test
  default void rolledBackDeletionShouldLeaveEverything() {
    testee().experts().add(Samples.expert("ann"));
    testee().children().add(Samples.child("000001", "Ada", ""));
    Job run = addWithEverything("v1");
    VideoId v1 = new VideoId("v1");

    rollBack(() -> videos().delete(v1));

    assertThat(videos().find(v1)).isPresent();
    assertThat(testee().transcripts().of(v1).isEmpty()).isFalse();
    assertThat(testee().assignments().all()).hasSize(1);
    assertThat(testee().finalQuestionSets().find(v1)).isPresent();
    assertThat(testee().segmentDrafts().of(run.id())).hasSize(1);
    assertThat(testee().attempts().of(new ChildId("000001"))).hasSize(1);
  }

  private Job addWithEverything(String id) {
    videos().add(Samples.video(id));
    VideoId video = new VideoId(id);
    testee()
        .transcripts()
        .put(video, new Transcript(List.of(new Cue(Duration.ZERO, Duration.ZERO, "a")), 0));
    testee().assignments().put(Samples.assignment(id, "ann"));
    testee().submissions().put(Samples.submitted(id, Samples.draft(0, 9, 1)));
    testee()
        .finalQuestionSets()
        .save(Samples.finals(id, 0, List.of(Samples.finalQuestion("Why?"))));
    Job run =
        testee()
            .jobs()
            .addOrJoin(Samples.job(JobKind.GENERATE_QUESTIONS, id + " 0+60", Samples.NOON));
    testee().segmentDrafts().add(run.id(), Samples.draft(0, 9, 1));
    testee()
        .attempts()
        .save(Samples.attempt("session " + id, "000001", id, Samples.NOON, List.of()));
    return run;
  }
}
