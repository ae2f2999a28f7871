package learning.piggyback.application.video;

import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.VideoId;

/** What is said in the videos. */
public interface Transcripts {

  /** The video's transcript; an empty one when it has none or does not exist. */
  Transcript of(VideoId video);

  /** Sets or replaces the transcript of a video that exists. */
  void put(VideoId video, Transcript transcript);
}
