package learning.piggyback.web;

import io.micronaut.http.MutableHttpResponse;
import java.util.Optional;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.Video;

/** Documents that the original kept as files beside a video; made from the database on request. */
public interface FileDocuments {

  /**
   * @param caller may see the video
   * @param name below the video's folder, such as {@code meta.json}
   * @return empty when there is no such document, or none for this caller
   */
  Optional<MutableHttpResponse<?>> find(Caller caller, Video video, String name);
}
