package learning.piggyback.ai.question.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A model that does what it is asked: one question of each type, from the lines of the part. */
public final class Teacher implements Behaviour {

  private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("character", "Who is this part about?");
    QUESTIONS.put("setting", "Where does this happen?");
    QUESTIONS.put("feeling", "How does somebody feel here?");
    QUESTIONS.put("action", "What does somebody do here?");
    QUESTIONS.put("causal", "Why does this happen?");
    QUESTIONS.put("outcome", "What comes of it in the end?");
    QUESTIONS.put("prediction", "What may happen next?");
  }

  private final AtomicInteger others = new AtomicInteger();

  @Override
  public Answer to(Asked asked) {
    return new Answer.Says(Protocol.write(answer(asked)), false);
  }

  /** The answer as an object, for those who spoil it. */
  Map<String, Object> answer(Asked asked) {
    List<Map<String, Object>> questions = new ArrayList<>();
    List<Asked.Line> lines = asked.lines();
    if (asked.onlyType().isPresent()) {
      String other = "What else is there to say, number %d?".formatted(others.incrementAndGet());
      questions.add(question(asked.onlyType().get(), other, lines, 0));
    } else {
      QUESTIONS.forEach(
          (type, text) -> questions.add(question(type, text, lines, questions.size())));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("questions", questions);
    answer.put("best_question", questions.getFirst().get("type"));
    return answer;
  }

  private static Map<String, Object> question(
      String type, String text, List<Asked.Line> lines, int index) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("type", type);
    question.put("question", text);
    question.put("answer", lines.isEmpty() ? "a picture" : answer(lines, index));
    question.put("rank", index + 1);
    question.put("accepted_answers", List.of("something like it", "that"));
    question.put(
        "cues", lines.isEmpty() ? List.of() : List.of(lines.get(index % lines.size()).number()));
    question.put("second", -1);
    question.put("visual", lines.isEmpty());
    return question;
  }

  private static String answer(List<Asked.Line> lines, int index) {
    String text = lines.get(index % lines.size()).text();
    return text.substring(0, Math.min(text.length(), 60));
  }
}
