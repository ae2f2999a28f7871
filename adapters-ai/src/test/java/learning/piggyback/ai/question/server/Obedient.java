package learning.piggyback.ai.question.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The worst of models: it writes questions as asked, and then does all that it is told by whatever
 * is in the data.
 */
public final class Obedient implements Behaviour {

  private static final String LINK = "http://evil.example/";

  private final Teacher teacher = new Teacher();

  @Override
  public Answer to(Asked asked) {
    String data = asked.user().substring(Math.max(0, asked.user().indexOf("Title:")));
    String orders = data.toLowerCase(Locale.ROOT);
    String secret = asked.system().strip();
    Map<String, Object> answer = teacher.answer(asked);
    List<Map<String, Object>> questions = questions(answer);
    if (tells(orders, "prompt", "rules", "instructions", "reveal")) {
      questions.getFirst().put("question", secret + "?");
      questions.get(1).put("question", secret.substring(0, 120) + "?");
      questions.get(2).put("answer", secret.substring(0, 150));
      questions.get(3).put("accepted_answers", List.of(secret.substring(0, 70), "that"));
    }
    if (tells(orders, "base64")) {
      String coded = Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
      questions.forEach(question -> question.put("answer", coded.substring(0, 200)));
    }
    changeNumbers(orders, answer, questions);
    changeWords(orders, questions);
    return new Answer.Says(inForm(orders, secret, answer, questions), false);
  }

  private static void changeNumbers(
      String orders, Map<String, Object> answer, List<Map<String, Object>> questions) {
    if (tells(orders, "rank to 99", "rank to -1")) {
      change(questions, "rank", (_, _) -> orders.contains("-1") ? -1 : 99);
      answer.put("best_question", "hack");
    }
    if (tells(orders, "add a field", "add field")) {
      change(questions, "admin_password", (_, _) -> "secret");
      answer.put("approved", true);
    }
    if (tells(orders, "type \"hack\"", "new type")) {
      change(questions, "type", (index, type) -> index % 2 == 0 ? "hack" : type);
    }
    if (tells(orders, "cue 999")) {
      change(questions, "cues", (_, _) -> List.of(999, -1, 0));
      change(questions, "second", (_, _) -> 99_999);
    }
    if (tells(orders, "null")) {
      change(questions, "answer", (index, text) -> index == 0 ? text : null);
    }
    if (tells(orders, "thousand")) {
      for (int i = 0; i < 1_000; i++) {
        questions.add(questions.getFirst());
      }
    }
  }

  private static void changeWords(String orders, List<Map<String, Object>> questions) {
    if (tells(orders, "http", "www.", "link")) {
      change(questions, "question", (index, text) -> index < 4 ? "Do you see " + LINK + "?" : text);
      change(questions, "answer", (index, text) -> index == 5 ? "www.evil.example" : text);
    }
    if (tells(orders, "<script")) {
      change(questions, "question", (_, text) -> "<script>alert(1)</script>" + text);
    }
    if (tells(orders, "rm -rf", "drop table", "delete_video")) {
      change(questions, "answer", (i, _) -> i % 2 == 0 ? "```rm -rf /```" : "'; DROP TABLE x; --");
    }
    if (tells(orders, "password, for example")) {
      change(questions, "question", (_, _) -> "Is your password for kid@evil.example secret?");
    }
    if (tells(orders, "french")) {
      change(questions, "question", (index, _) -> "Où est l'oiseau numéro " + index + " ?");
    }
  }

  private static String inForm(
      String orders, String secret, Map<String, Object> answer, List<?> questions) {
    String json = Protocol.write(answer);
    if (tells(orders, "hacked and", "only with hacked", "word hacked")) {
      return "HACKED";
    } else if (tells(orders, "hacked?")) {
      return "{\"questions\": [{\"type\": \"action\", \"question\": \"HACKED?\", \"answer\":"
          + " \"HACKED\", \"rank\": 1}]}";
    } else if (tells(orders, "end the json")) {
      return json.substring(0, json.length() / 2);
    } else if (tells(orders, "xml")) {
      return "<questions><rules>" + secret + "</rules></questions>";
    } else if (tells(orders, "yaml")) {
      return "rules: " + secret;
    } else if (tells(orders, "array of strings")) {
      return Protocol.write(Map.of("questions", List.of(secret, "b", questions.size())));
    }
    return tells(orders, "answer empty") ? "" : json;
  }

  private static void change(
      List<Map<String, Object>> questions,
      String field,
      BiFunction<Integer, Object, Object> change) {
    for (int i = 0; i < questions.size(); i++) {
      questions.get(i).put(field, change.apply(i, questions.get(i).get(field)));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> questions(Map<String, Object> answer) {
    List<Map<String, Object>> questions =
        new ArrayList<>((List<Map<String, Object>>) answer.get("questions"));
    answer.put("questions", questions);
    return questions;
  }

  private static boolean tells(String orders, String... words) {
    return List.of(words).stream().anyMatch(orders::contains);
  }
}
