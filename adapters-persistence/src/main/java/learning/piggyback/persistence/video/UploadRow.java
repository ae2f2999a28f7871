package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;
import learning.piggyback.domain.video.VideoLabels;
import org.jspecify.annotations.Nullable;

@MappedEntity("uploads")
record UploadRow(
    @Id UUID id,
    String fileName,
    long sizeBytes,
    String title,
    @Nullable String licence,
    @Nullable String sourceNote,
    String folder,
    @Nullable String subtitles,
    boolean complete,
    Instant createdAt,
    Instant expiresAt) {

  static UploadRow from(Upload upload) {
    return new UploadRow(
        upload.id().value(),
        upload.fileName(),
        upload.size(),
        upload.labels().title(),
        upload.labels().licence().orElse(null),
        upload.labels().sourceNote().orElse(null),
        upload.folder().value(),
        upload.subtitles().map(MediaKey::path).orElse(null),
        upload.complete(),
        upload.createdAt(),
        upload.expiresAt());
  }

  Upload toDomain() {
    return new Upload(
        new UploadId(id),
        fileName,
        sizeBytes,
        new VideoLabels(title, Optional.ofNullable(licence), Optional.ofNullable(sourceNote)),
        new MediaFolder(folder),
        Optional.ofNullable(subtitles).map(MediaKey::ofPath),
        complete,
        createdAt,
        expiresAt);
  }
}
