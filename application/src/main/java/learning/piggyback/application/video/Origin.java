package learning.piggyback.application.video;

import java.util.Optional;
import learning.piggyback.application.video.VideoSource.Description;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.domain.video.VideoLabels;

/**
 * Where a new video comes from.
 *
 * @param id as it would be best
 */
record Origin(
    VideoId id,
    String title,
    Optional<String> url,
    Optional<String> licence,
    Optional<String> note) {

  static Origin of(Description description) {
    return new Origin(
        description.id(),
        description.title(),
        Optional.of(description.url()),
        description.licence(),
        Optional.empty());
  }

  static Origin of(Upload upload) {
    VideoLabels labels = upload.labels();
    return new Origin(
        upload.videoId(), labels.title(), Optional.empty(), labels.licence(), labels.sourceNote());
  }
}
