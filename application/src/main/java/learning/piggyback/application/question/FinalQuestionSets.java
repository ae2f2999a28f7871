package learning.piggyback.application.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.history.Changes;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.VideoId;

/** The approved questions of each video, every version of them. */
public interface FinalQuestionSets {

  /** The newest version. */
  Optional<FinalQuestions> find(VideoId video);

  /**
   * What the newest version is known by: no other version of any video has ever had it. Costs
   * little and reads no questions; empty when there is none.
   */
  Optional<UUID> newest(VideoId video);

  /** An earlier version, or the newest. */
  Optional<FinalQuestions> find(VideoId video, long version);

  /** What there is to say of every version, the newest first. Reads no questions. */
  List<Revision> history(VideoId video);

  /**
   * Adds a version after the one given ({@code finals.version()}; 0 for the first) and answers it.
   * {@code CONFLICT stale_version} when that is not the newest any more; {@code NOT_FOUND
   * video_not_found} when there is no such video.
   */
  FinalQuestions save(FinalQuestions finals, Revision.Note note);

  /** As {@link #save(FinalQuestions, Revision.Note)}; counts the changes itself. */
  default FinalQuestions save(FinalQuestions finals) {
    Changes changes = Changes.between(find(finals.video(), finals.version()), finals);
    return save(finals, new Revision.Note(changes, OptionalLong.empty()));
  }
}
