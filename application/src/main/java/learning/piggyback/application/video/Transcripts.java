package learning.piggyback.application.video;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.SearchWords;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.VideoId;

/** What is said in the videos. */
public interface Transcripts {

  /** The video's transcript; an empty one when it has none or does not exist. */
  Transcript of(VideoId video);

  /** Sets or replaces the transcript of a video that exists. */
  void put(VideoId video, Transcript transcript);

  /**
   * A cue that was looked for.
   *
   * @param title the video's
   */
  record Hit(VideoId video, String title, Cue cue) {}

  /**
   * The cues that hold all of the words: those of the video added last first, within a video in the
   * order in which they are heard.
   *
   * @param assignedTo looks only in this expert's videos; in all of them when empty
   * @param most how many to answer at most, from 1 on
   */
  List<Hit> search(SearchWords words, Optional<ExpertId> assignedTo, int most);
}
