package learning.piggyback.persistence.quiz.statement;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.statement.Deed.Answered;
import learning.piggyback.domain.video.VideoId;

/**
 * Answered questions, as interactions that are filled in.
 *
 * @param responses whether the child's words are sent
 */
record XapiAnswers(XapiNames names, boolean responses) {

  private static final String ANY_CASE = "{case_matters=false}";
  private static final int VERSION = 8;

  /** The question. One without number is named by its words. */
  Map<String, Object> question(Answered answered, VideoId video) {
    Reply reply = answered.reply();
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("type", "http://adlnet.gov/expapi/activities/cmi.interaction");
    definition.put("interactionType", "long-fill-in");
    definition.put("description", Map.of(XapiNames.UNKNOWN_LANGUAGE, reply.question()));
    List<String> right =
        Stream.concat(Stream.of(reply.expectedAnswer()), answered.accepted().stream())
            .filter(answer -> !answer.isBlank())
            .distinct()
            .map(answer -> ANY_CASE + answer)
            .toList();
    if (!right.isEmpty()) {
      definition.put("correctResponsesPattern", right);
    }
    reply
        .type()
        .map(QuestionType::wire)
        .ifPresent(
            type -> definition.put("extensions", Map.of(names.extension("question-type"), type)));
    String id =
        reply
            .answering()
            .map(Answering::question)
            .orElseGet(() -> QuestionId.named(video.value() + "\n" + reply.question()))
            .toString();
    return Map.of(
        "objectType",
        "Activity",
        "id",
        names.question(id, wording(reply)),
        "definition",
        definition);
  }

  private static String wording(Reply reply) {
    return QuestionId.named(reply.question() + "\n" + reply.expectedAnswer())
        .toString()
        .substring(0, VERSION);
  }

  Map<String, Object> result(Answered answered) {
    Reply reply = answered.reply();
    Map<String, Object> result = new LinkedHashMap<>();
    if (responses) {
      result.put("response", reply.userAnswer());
    }
    AnswerStatus graded = reply.answering().map(Answering::graded).orElse(reply.status());
    if (graded != AnswerStatus.RETRY) {
      result.put("success", graded == AnswerStatus.CORRECT);
    }
    double likeness = Math.clamp(reply.similarity(), 0, 1);
    result.put("score", Map.of("scaled", likeness, "raw", likeness, "min", 0, "max", 1));
    reply
        .answering()
        .ifPresent(answering ->
            result.put("duration", answering.took().truncatedTo(ChronoUnit.MILLIS).toString()));
    result.put("extensions", extensions(answered, graded));
    return result;
  }

  private Map<String, Object> extensions(Answered answered, AnswerStatus graded) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(names.extension("status"), graded.wire());
    extensions.put(names.extension("attempt"), answered.tryNumber());
    answered
        .reply()
        .answering()
        .ifPresent(answering -> {
          extensions.put(names.extension("confidence"), answering.confidence());
          extensions.put(names.extension("method"), answering.rule());
          extensions.put(names.extension("input"), answering.input().wire());
        });
    return extensions;
  }
}
