package learning.piggyback.web.video;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.MediaUrls;
import org.jspecify.annotations.Nullable;

/**
 * What became of a download; answered with 200 either way, as the contract has it.
 *
 * @param duration whole seconds
 * @param files as they are named below the media root
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record DownloadResponse(
    boolean success,
    String message,
    String videoId,
    String title,
    String thumbnail,
    List<String> files,
    @Nullable Long duration,
    @Nullable String localPath,
    @Nullable String subtitleWarning,
    @Nullable String errorCode,
    @Nullable String recoveryHint,
    @Nullable String authSource,
    @Nullable List<String> usedPlayerClient) {

  static DownloadResponse of(Job done, Video video) {
    MediaUrls urls = MediaUrls.of(video);
    boolean before = done.notes().containsKey(IngestVideo.ALREADY_THERE);
    String thumbnail = urls.thumbnail();
    return new DownloadResponse(
        true,
        before ? "This video is in the library already." : "Video downloaded successfully.",
        video.id().value(),
        video.title(),
        thumbnail == null ? "" : thumbnail,
        files(urls, video),
        video.duration().toSeconds(),
        urls.video(),
        done.notes().get(IngestVideo.SUBTITLE_WARNING),
        null,
        null,
        done.notes().get(IngestVideo.AUTH_SOURCE),
        playerClients(done));
  }

  static DownloadResponse failed(Job job) {
    return new DownloadResponse(
        false,
        job.progress().message(),
        "",
        "",
        "",
        List.of(),
        null,
        null,
        null,
        job.failure().orElse(job.state().wire()),
        job.notes().getOrDefault(IngestVideo.RECOVERY_HINT, ""),
        job.notes().getOrDefault(IngestVideo.AUTH_SOURCE, "none"),
        playerClients(job));
  }

  private static List<String> files(MediaUrls urls, Video video) {
    return Stream.of(
            Stream.of(urls.videoName()),
            urls.thumbnailName().stream(),
            urls.subtitlesName().stream())
        .flatMap(names -> names)
        .map(name -> video.id() + "/" + name)
        .sorted()
        .toList();
  }

  private static @Nullable List<String> playerClients(Job job) {
    String clients = job.notes().get(IngestVideo.USED_PLAYER_CLIENT);
    return clients == null ? null : List.of(clients.split(","));
  }
}
