package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;
import learning.piggyback.domain.video.VideoLabels;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Uploads}. */
public interface UploadsContract extends StoreContract {

  Instant T = Samples.NOON;

  private Uploads uploads() {
    return testee().uploads();
  }

  private static Upload upload(String title, Instant expires) {
    return new Upload(
        new UploadId(UUID.randomUUID()),
        "Féte \"1\".mp4",
        5L << 30,
        new VideoLabels(title, Optional.of("CC BY"), Optional.of("ü".repeat(1_000))),
        new MediaFolder("abcdefgh1"),
        Optional.empty(),
        false,
        T,
        expires);
  }

  @Test
  default void addedUploadShouldBeFound() {
    Upload upload = upload("Tilly", T);
    uploads().add(upload);

    assertThat(uploads().find(upload.id())).contains(upload);
    assertThat(uploads().find(new UploadId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void updateShouldReplaceOnlyWhatExists() {
    Upload upload = upload("Tilly", T);
    uploads().add(upload);
    Upload later =
        upload
            .withSubtitles(upload.folder().file("subtitles.en.vtt"))
            .completed()
            .keptUntil(T.plusSeconds(9));
    assertThat(uploads().find(upload.id())).contains(upload);

    uploads().update(later);
    uploads().update(upload("Never added", T));

    assertThat(uploads().all()).containsExactly(later);
  }

  @Test
  default void removedUploadShouldBeAbsent() {
    Upload upload = upload("Tilly", T);
    uploads().add(upload);

    uploads().remove(upload.id());
    uploads().remove(upload.id());

    assertThat(uploads().all()).isEmpty();
  }

  @Test
  default void onlyThoseWhoseTimeHasPassedShouldBeExpired() {
    Upload old = upload("Old", T);
    Upload fresh = upload("Fresh", T.plusSeconds(10));
    uploads().add(old);
    uploads().add(fresh);

    assertThat(uploads().expired(T)).isEmpty();
    assertThat(uploads().expired(T.plusSeconds(1))).containsExactly(old);
    assertThat(uploads().all()).containsExactlyInAnyOrder(old, fresh);
  }

  @Test
  default void rolledBackUploadShouldBeAbsent() {
    Upload upload = upload("Tilly", T);

    rollBack(() -> uploads().add(upload));

    assertThat(uploads().all()).isEmpty();
  }
}
