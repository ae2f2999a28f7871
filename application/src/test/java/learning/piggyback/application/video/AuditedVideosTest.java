package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.World;
import learning.piggyback.application.audit.AuditLog.Numbered;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.application.video.inmemory.InMemoryUploadFiles;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.UploadId;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.domain.video.VideoLabels;
import org.junit.jupiter.api.Test;

class AuditedVideosTest {

  private static final Actor ADMIN = new Actor(new Caller.Admin(), "192.0.2.1");
  private static final VideoLabels LABELS =
      new VideoLabels("Tilly and the lantern", Optional.empty(), Optional.empty());

  private final World world = new World();
  private final LabelVideo labelVideo = new LabelVideo(world.videos, world.audited, world.clock);
  private final RemoveVideo removeVideo = new RemoveVideo(world.videos, world.media, world.audited);

  private List<AuditEntry> entries() {
    return world.audit.page(Long.MAX_VALUE, 100).stream().map(Numbered::entry).toList();
  }

  private AuditEntry entry(AuditAction action, String subject) {
    return new AuditEntry(world.clock.instant(), "admin", action, subject, "192.0.2.1");
  }

  @Test
  void assignmentShouldBeNotedOnceAndItsEndToo() {
    world.expert("eve");
    VideoId video = world.ingested("Tilly runs.");
    ExpertId eve = new ExpertId("eve");
    String subject = "video:" + video.value() + " expert:eve";

    world.assignVideos.assign(ADMIN, video, eve, Assignment.Source.ADMIN);
    world.assignVideos.assign(ADMIN, video, eve, Assignment.Source.ADMIN);
    world.assignVideos.takeBack(ADMIN, video, eve);
    world.assignVideos.takeBack(ADMIN, video, eve);

    assertThat(entries())
        .containsOnlyOnce(
            entry(AuditAction.VIDEO_ASSIGNED, subject),
            entry(AuditAction.VIDEO_TAKEN_BACK, subject));
  }

  @Test
  void labelShouldBeNoted() {
    VideoId video = world.ingested("Tilly finds a lantern.");

    labelVideo.label(ADMIN, video, LABELS, Optional.empty());

    assertThat(entries()).contains(entry(AuditAction.VIDEO_LABELLED, "video:" + video.value()));
    assertThat(world.videos.find(video).orElseThrow().title()).isEqualTo(LABELS.title());
  }

  @Test
  void refusedLabelShouldNotBeNoted() {
    VideoId video = world.ingested("Tilly finds a lantern.");

    assertThatThrownBy(() -> labelVideo.label(ADMIN, video, LABELS, Optional.of(99L)))
        .isInstanceOf(DomainProblem.class);

    assertThat(entries()).extracting(AuditEntry::action).doesNotContain(AuditAction.VIDEO_LABELLED);
  }

  @Test
  void removalShouldBeNoted() {
    VideoId video = world.ingested("Tilly finds a lantern.");

    removeVideo.remove(ADMIN, video);

    assertThat(entries()).contains(entry(AuditAction.VIDEO_DELETED, "video:" + video.value()));
    assertThat(world.videos.find(video)).isEmpty();
    assertThatThrownBy(() -> removeVideo.remove(ADMIN, video)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void uploadShouldBeNotedOnce() throws IOException {
    ReceiveUpload receiveUpload =
        new ReceiveUpload(
            world.uploads,
            new InMemoryUploadFiles(world.media),
            world.media,
            new UploadLimits(10_000, 2, Duration.ofHours(1)),
            world.clock,
            world.random,
            () -> new UUID(7, 7));
    IngestUpload testee = new IngestUpload(receiveUpload, world.submitJob, world.audited);
    UploadId id = received(receiveUpload);

    testee.ingest(ADMIN, id);
    testee.ingest(ADMIN, id);

    assertThat(entries())
        .filteredOn(AuditEntry::action, AuditAction.VIDEO_UPLOADED)
        .containsExactly(entry(AuditAction.VIDEO_UPLOADED, "upload:" + id.value()));
  }

  private static UploadId received(ReceiveUpload receiveUpload) throws IOException {
    try (InputStream content =
        InMemoryMediaProbe.contentOf(InMemoryMediaProbe.infoOf(Duration.ofSeconds(12)))) {
      byte[] bytes = content.readAllBytes();
      UploadId id = receiveUpload.begin("film.mp4", bytes.length, LABELS).id();
      receiveUpload.receive(id, 0, new ByteArrayInputStream(bytes));
      return id;
    }
  }
}
