package learning.piggyback.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.video.VideoId;

/**
 * A video that a child watched lately.
 *
 * @param watchedAt when it was begun the last time
 * @param stars one for each question that was right in the end; those of the best time
 * @param tries how many answers the child gave, all times together
 */
public record StarredVideo(VideoId video, String title, Instant watchedAt, int stars, int tries) {

  /**
   * @param attempts of one video, at least one, newest first
   */
  static StarredVideo of(List<Attempt> attempts, String title) {
    Attempt last = attempts.getFirst();
    return new StarredVideo(
        last.video(),
        title,
        last.startedAt(),
        attempts.stream().mapToInt(StarredVideo::stars).max().orElse(0),
        attempts.stream().mapToInt(StarredVideo::tries).sum());
  }

  /** Players that count for themselves may send counts without the answers. */
  private static int stars(Attempt attempt) {
    int found =
        attempt.replies().stream()
            .filter(StarredVideo::isRight)
            .map(Reply::question)
            .collect(Collectors.toSet())
            .size();
    return Math.max(found, attempt.tally().correct());
  }

  private static int tries(Attempt attempt) {
    return Math.max(attempt.replies().size(), attempt.tally().total() + attempt.tally().retries());
  }

  /** What an adult said before what the grader said; also of a further try. */
  private static boolean isRight(Reply reply) {
    AnswerStatus graded = reply.answering().map(Answering::graded).orElse(reply.status());
    return reply.override().map(MarkOverride::status).orElse(graded) == AnswerStatus.CORRECT;
  }
}
