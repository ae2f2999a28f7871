package learning.piggyback.domain.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.video.VideoId;

/** What went well in a child's week, in sentences that are true of the child alone. */
record WentWell(List<Attempt> attempts, Function<VideoId, LessonVideo> videos) {

  /** Fewer answers say nothing of a kind of question. */
  private static final int ENOUGH = 5;

  private static final double MOSTLY = 0.8;

  /** The share of a video that counts as all of it: the credits need not be watched. */
  private static final double WHOLE = 0.9;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int right = attempts.stream().mapToInt(attempt -> attempt.tally().correct()).sum();
    if (right > 0) {
      sentences.add("Answered %s right at once.".formatted(counted(right, "question")));
    }
    strongType()
        .ifPresent(type -> sentences.add("Questions about %s went best.".formatted(about(type))));
    int retries = attempts.stream().mapToInt(attempt -> attempt.tally().retries()).sum();
    if (retries > 0) {
      sentences.add("Tried again %s instead of giving up.".formatted(counted(retries, "time")));
    }
    watchedWhole().ifPresent(title -> sentences.add("Watched “%s” to the end.".formatted(title)));
    return sentences;
  }

  private Optional<QuestionType> strongType() {
    Map<QuestionType, List<Reply>> byType =
        firstReplies()
            .filter(reply -> reply.type().isPresent())
            .collect(
                groupingBy(
                    reply -> reply.type().orElseThrow(),
                    () -> new EnumMap<>(QuestionType.class),
                    toList()));
    return byType.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= ENOUGH)
        .filter(entry -> shareRight(entry.getValue()) >= MOSTLY)
        .max(Comparator.comparingDouble(entry -> shareRight(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  private Stream<Reply> firstReplies() {
    return attempts.stream()
        .flatMap(attempt -> {
          Set<String> seen = new HashSet<>();
          return attempt.replies().stream()
              .filter(reply -> reply.status() != AnswerStatus.RETRY && seen.add(reply.question()));
        });
  }

  private static double shareRight(List<Reply> replies) {
    long right = replies.stream().filter(reply -> reply.counted() == AnswerStatus.CORRECT).count();
    return (double) right / replies.size();
  }

  private Optional<String> watchedWhole() {
    return attempts.stream()
        .filter(attempt -> {
          long length = videos.apply(attempt.video()).length().toMillis();
          return length > 0 && attempt.watched().toMillis() >= WHOLE * length;
        })
        .findFirst()
        .map(attempt -> videos.apply(attempt.video()).title());
  }

  static String counted(int count, String noun) {
    return count == 1 ? "one " + noun : count + " " + noun + "s";
  }

  private static String about(QuestionType type) {
    return switch (type) {
      case CHARACTER -> "who is in the story";
      case SETTING -> "where and when it happens";
      case FEELING -> "feelings";
      case ACTION -> "what somebody does";
      case CAUSAL -> "why something happens";
      case OUTCOME -> "how it turns out";
      case PREDICTION -> "what may come next";
    };
  }
}
