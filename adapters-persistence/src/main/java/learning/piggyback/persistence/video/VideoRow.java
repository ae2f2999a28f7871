package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Sha256;
import org.jspecify.annotations.Nullable;

@MappedEntity("videos")
record VideoRow(
    @Id String id,
    String title,
    @Nullable String sourceUrl,
    @Nullable String sourceUrlHash,
    @Nullable String licence,
    @Nullable String sourceNote,
    long durationNanos,
    String folder,
    String filePath,
    @Nullable String thumbnail,
    @Nullable String subtitles,
    @Nullable Integer frameCount,
    @Nullable Double framesPerSecond,
    @Nullable Long totalFrames,
    long storedBytes,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  static VideoRow from(Video video, long version) {
    return new VideoRow(
        video.id().value(),
        video.title(),
        video.sourceUrl().orElse(null),
        video.sourceUrl().map(Sha256::hex).orElse(null),
        video.licence().orElse(null),
        video.sourceNote().orElse(null),
        video.duration().toNanos(),
        video.folder().value(),
        video.file().path(),
        video.thumbnail().map(MediaKey::path).orElse(null),
        video.subtitles().map(MediaKey::path).orElse(null),
        video.frames().map(FrameSet::count).orElse(null),
        video.frames().map(FrameSet::framesPerSecond).orElse(null),
        video.frames().map(FrameSet::totalFrames).orElse(null),
        video.storedBytes(),
        video.createdAt(),
        video.updatedAt(),
        version);
  }

  Video toDomain() {
    return new Video(
        new VideoId(id),
        title,
        Optional.ofNullable(sourceUrl),
        Optional.ofNullable(licence),
        Optional.ofNullable(sourceNote),
        Duration.ofNanos(durationNanos),
        new MediaFolder(folder),
        MediaKey.ofPath(filePath),
        Optional.ofNullable(thumbnail).map(MediaKey::ofPath),
        Optional.ofNullable(subtitles).map(MediaKey::ofPath),
        frames(),
        storedBytes,
        createdAt,
        updatedAt,
        version);
  }

  private Optional<FrameSet> frames() {
    return frameCount == null || framesPerSecond == null || totalFrames == null
        ? Optional.empty()
        : Optional.of(new FrameSet(frameCount, framesPerSecond, totalFrames));
  }
}
