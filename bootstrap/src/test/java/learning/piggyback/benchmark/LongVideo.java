package learning.piggyback.benchmark;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import learning.piggyback.application.question.FinaliseQuestions;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionReview;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/**
 * A video without a file, of segments of a minute.
 *
 * @param types the questions of each segment, best first
 */
record LongVideo(VideoId id, int segments, List<QuestionType> types) {

  static final String ANSWER = "Tilly finds a red lantern in the wood";

  void addTo(ApplicationContext beans) {
    MediaFolder folder = new MediaFolder("folder0001");
    beans
        .getBean(Videos.class)
        .add(
            new Video(
                id,
                "Long",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofMinutes(segments),
                folder,
                folder.file("video.mp4"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Instant.now(),
                Instant.now(),
                0));
  }

  Object finaliseIn(ApplicationContext beans) {
    List<SegmentReview> reviews =
        IntStream.range(0, segments)
            .mapToObj(i ->
                new SegmentReview(
                    new Segment(60 * i, 60 * i + 59),
                    types.stream().map(type -> review(type, i)).toList(),
                    Optional.empty()))
            .toList();
    return beans
        .getBean(FinaliseQuestions.class)
        .finalise(Actor.SYSTEM, id, reviews, OptionalLong.empty());
  }

  private QuestionReview review(QuestionType type, int segment) {
    return new QuestionReview(
        Optional.empty(),
        type,
        new Wording("What happens at place " + segment + "?", ANSWER),
        AnswerExamples.NONE,
        false,
        Optional.empty(),
        false,
        OptionalInt.of(types.indexOf(type) + 1),
        OptionalInt.empty(),
        Origin.UNKNOWN);
  }
}
