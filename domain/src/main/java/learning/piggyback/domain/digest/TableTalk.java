package learning.piggyback.domain.digest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.video.VideoId;

/**
 * One thing to talk about at dinner. Its question is one that adults approved, or a general one of
 * ours: nothing that a player sent can get into a mail.
 *
 * @param title of the video that it is about
 * @param wonder a question that has no wrong answer, to go on with
 * @param answer what the video says; empty for a general question
 */
public record TableTalk(String title, String question, String wonder, Optional<String> answer) {

  /** Questions of these kinds have more than one good answer. */
  private static final List<QuestionType> OPEN =
      List.of(QuestionType.PREDICTION, QuestionType.FEELING, QuestionType.CAUSAL);

  private record Asked(Reply reply, LessonVideo video, FinalQuestion question) {

    boolean counts(AnswerStatus status) {
      return reply.counted() == status;
    }
  }

  /**
   * An approved question that was almost right, else one that was not, each the latest; else an
   * open one that was not asked; else a general one about the latest video.
   *
   * @param attempts oldest first, at least one
   */
  static TableTalk about(List<Attempt> attempts, Function<VideoId, LessonVideo> videos) {
    List<Asked> asked =
        attempts.reversed().stream()
            .flatMap(attempt -> asked(attempt, videos.apply(attempt.video())))
            .toList();
    LessonVideo latest = videos.apply(attempts.getLast().video());
    return first(asked, AnswerStatus.ALMOST)
        .or(() -> first(asked, AnswerStatus.WRONG))
        .or(() -> open(latest, asked))
        .orElseGet(() ->
            new TableTalk(
                latest.title(),
                "What did you like best?",
                "Would you watch it again?",
                Optional.empty()));
  }

  private static Stream<Asked> asked(Attempt attempt, LessonVideo video) {
    return attempt.replies().stream()
        .filter(reply -> reply.status() != AnswerStatus.RETRY)
        .flatMap(reply ->
            video.approved().stream()
                .filter(isAskedBy(reply))
                .limit(1)
                .map(question -> new Asked(reply, video, question)));
  }

  /** By its number where the player told it; else by its words. */
  private static Predicate<FinalQuestion> isAskedBy(Reply reply) {
    Optional<Predicate<FinalQuestion>> byId =
        reply.answering().map(Answering::question).map(id -> question -> question.id().equals(id));
    return byId.orElse(question -> question.wording().question().equals(reply.question()));
  }

  private static Optional<TableTalk> first(List<Asked> asked, AnswerStatus status) {
    return asked.stream()
        .filter(one -> one.counts(status))
        .findFirst()
        .map(one -> of(one.video(), one.question()));
  }

  private static Optional<TableTalk> open(LessonVideo video, List<Asked> asked) {
    Set<FinalQuestion> known = new HashSet<>(asked.stream().map(Asked::question).toList());
    return video.approved().stream()
        .filter(question -> OPEN.contains(question.type()) && !known.contains(question))
        .min(Comparator.comparingInt(question -> OPEN.indexOf(question.type())))
        .map(question -> of(video, question));
  }

  private static TableTalk of(LessonVideo video, FinalQuestion question) {
    return new TableTalk(
        video.title(),
        question.wording().question(),
        wonder(question.type()),
        Optional.of(question.wording().answer()).filter(answer -> !answer.isBlank()));
  }

  private static String wonder(QuestionType type) {
    return switch (type) {
      case CHARACTER -> "Who would you like to be in it?";
      case SETTING -> "Would you like to be there?";
      case FEELING -> "When did you feel like that?";
      case ACTION -> "What would you have done?";
      case CAUSAL -> "Can there be another reason?";
      case OUTCOME -> "How else could it have turned out?";
      case PREDICTION -> "And what could come after that?";
    };
  }
}
