package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import learning.piggyback.application.World;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

/** A media store on another machine that does not answer. */
class MediaStoreAwayTest {

  private final World world = new World();

  @Test
  void ingestionShouldBeTriedAgain() {
    world.onTheSource("x");
    Job job = world.submitJob.submit(IngestVideo.request(World.URL, true));
    world.media.goAway();

    world.runJobs();

    assertThat(world.reload(job).failure()).contains("storage_unavailable");
    assertThat(world.reload(job).attempt()).isEqualTo(5);
  }

  @Test
  void videoShouldNotBeDeletedWithoutItsFiles() {
    VideoId id = world.ingested("Tilly has a kite.");
    Video video = world.videos.find(id).orElseThrow();
    RemoveVideo removeVideo = new RemoveVideo(world.videos, world.media, world.audited);
    world.media.goAway();

    assertThatThrownBy(() -> removeVideo.remove(Actor.SYSTEM, id)).isInstanceOf(MediaFailure.class);
    world.media.comeBack();

    assertThat(world.videos.find(id)).isPresent();
    removeVideo.remove(Actor.SYSTEM, id);
    assertThat(world.media.list(video.folder())).isEmpty();
  }
}
