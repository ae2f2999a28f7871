package learning.piggyback.domain.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.AnsweredItem;
import learning.piggyback.domain.report.QuestionStatistic.First;

/** Statistics on the questions of a video that children have answered. */
public final class QuestionStatistics {

  private QuestionStatistics() {}

  /**
   * In the order of the video; questions that nobody answered are left out.
   *
   * @param answers oldest first, no further tries
   */
  public static List<QuestionStatistic> of(FinalQuestions finals, List<AnsweredItem> answers) {
    Map<ChildId, Map<QuestionId, AnsweredItem>> byChild = firsts(finals, answers);
    Map<QuestionId, List<First>> byQuestion = new HashMap<>();
    byChild
        .values()
        .forEach(own ->
            own.forEach((id, item) ->
                byQuestion.computeIfAbsent(id, _ -> new ArrayList<>()).add(first(own, item))));
    List<QuestionStatistic> statistics = new ArrayList<>();
    for (FinalSegment segment : finals.segments()) {
      for (FinalQuestion question : segment.questions()) {
        List<First> given = byQuestion.getOrDefault(question.id(), List.of());
        if (!given.isEmpty()) {
          statistics.add(new QuestionStatistic(segment.segment(), question, List.copyOf(given)));
        }
      }
    }
    return statistics;
  }

  private static Map<ChildId, Map<QuestionId, AnsweredItem>> firsts(
      FinalQuestions finals, List<AnsweredItem> answers) {
    Map<QuestionId, QuestionId> known = new HashMap<>();
    Map<String, QuestionId> byWords = new HashMap<>();
    for (FinalSegment segment : finals.segments()) {
      for (FinalQuestion question : segment.questions()) {
        known.put(question.id(), question.id());
        byWords.putIfAbsent(question.wording().question(), question.id());
      }
    }
    Map<ChildId, Map<QuestionId, AnsweredItem>> firsts = new LinkedHashMap<>();
    for (AnsweredItem item : answers) {
      Optional.ofNullable(
              item.question().isPresent()
                  ? known.get(item.question().get())
                  : byWords.get(item.words()))
          .ifPresent(id ->
              firsts
                  .computeIfAbsent(item.child(), _ -> new LinkedHashMap<>())
                  .putIfAbsent(id, item));
    }
    return firsts;
  }

  private static First first(Map<QuestionId, AnsweredItem> own, AnsweredItem item) {
    long right = own.values().stream().filter(QuestionStatistics::isRight).count();
    int others = own.size() - 1;
    return new First(
        isRight(item),
        item.marked(),
        others == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((double) (right - (isRight(item) ? 1 : 0)) / others));
  }

  private static boolean isRight(AnsweredItem item) {
    return item.counted() == AnswerStatus.CORRECT;
  }
}
