package learning.piggyback.web.question.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import learning.piggyback.application.question.exchange.AnswerForm;
import learning.piggyback.domain.question.ChosenQuestion;

/**
 * A question as an item of QTI 3.0. What is open is scored by people: the answer that is expected
 * is written where they see it, and nothing is compared.
 */
final class QtiItem {

  static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
  private static final String TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";
  private static final String RESPONSE = "RESPONSE";
  private static final String EXPECTED_LETTERS = "40";
  private static final String EXPECTED_LETTERS_OPEN = "200";
  private static final int MOST_TITLE = 120;

  private final ChosenQuestion question;
  private final List<String> right;

  private QtiItem(ChosenQuestion question) {
    this.question = question;
    this.right = AnswerForm.right(question);
  }

  static byte[] of(ChosenQuestion question, String id) {
    return Xml.document(
        "qti-assessment-item", NAMESPACE, xml -> new QtiItem(question).write(xml, id));
  }

  private void write(Xml item, String id) {
    item.attribute("identifier", id);
    item.attribute("title", title());
    item.attribute("adaptive", "false");
    item.attribute("time-dependent", "false");
    switch (AnswerForm.of(question)) {
      case SHORT -> writeShort(item);
      case CHOICE -> writeChoice(item);
      case OPEN -> writeOpen(item);
    }
  }

  /** With the time at which it is asked, as items know no other place for it. */
  private String title() {
    int at = question.askAt();
    String title = "%d:%02d %s".formatted(at / 60, at % 60, question.question().strip());
    return title.codePointCount(0, title.length()) <= MOST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, MOST_TITLE));
  }

  private void writeShort(Xml item) {
    response(
        item,
        "string",
        declaration -> {
          correct(declaration, right.getFirst());
          declaration.element("qti-mapping", this::mapping);
        });
    score(item);
    item.element(
        "qti-item-body",
        body -> {
          body.element("p", p -> p.text(question.question()));
          body.element(
              "p",
              p ->
                  p.element(
                      "qti-text-entry-interaction",
                      entry -> {
                        entry.attribute("response-identifier", RESPONSE);
                        entry.attribute("expected-length", EXPECTED_LETTERS);
                      }));
        });
    processing(item, "map_response");
  }

  private void mapping(Xml mapping) {
    mapping.attribute("default-value", "0");
    right.forEach(answer ->
        mapping.element(
            "qti-map-entry",
            entry -> {
              entry.attribute("map-key", answer);
              entry.attribute("mapped-value", "1");
              entry.attribute("case-sensitive", "false");
            }));
  }

  private void writeChoice(Xml item) {
    Map<String, String> choices = choices();
    String correct =
        choices.entrySet().stream()
            .filter(choice -> choice.getValue().equals(right.getFirst()))
            .findFirst()
            .orElseThrow()
            .getKey();
    response(item, "identifier", declaration -> correct(declaration, correct));
    score(item);
    item.element(
        "qti-item-body",
        body ->
            body.element(
                "qti-choice-interaction",
                interaction -> {
                  interaction.attribute("response-identifier", RESPONSE);
                  interaction.attribute("max-choices", "1");
                  interaction.attribute("shuffle", "true");
                  interaction.element("qti-prompt", prompt -> prompt.text(question.question()));
                  choices.forEach((id, text) ->
                      interaction.element(
                          "qti-simple-choice",
                          choice -> {
                            choice.attribute("identifier", id);
                            choice.text(text);
                          }));
                }));
    processing(item, "match_correct");
  }

  /** In alphabetical order, for those who do not shuffle: the place must not tell the answer. */
  private Map<String, String> choices() {
    List<String> texts =
        Stream.concat(Stream.of(right.getFirst()), AnswerForm.rejected(question).stream())
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList();
    Map<String, String> choices = new TreeMap<>();
    texts.forEach(text -> choices.put("choice-%03d".formatted(choices.size() + 1), text));
    return choices;
  }

  private void writeOpen(Xml item) {
    response(item, "string", _ -> {});
    score(item);
    item.element(
        "qti-item-body",
        body -> {
          body.element(
              "qti-extended-text-interaction",
              interaction -> {
                interaction.attribute("response-identifier", RESPONSE);
                interaction.attribute("expected-length", EXPECTED_LETTERS_OPEN);
                interaction.element("qti-prompt", prompt -> prompt.text(question.question()));
              });
          body.element("qti-rubric-block", this::rubric);
        });
  }

  private void rubric(Xml rubric) {
    rubric.attribute("use", "scoring");
    rubric.attribute("view", "scorer");
    rubric.element(
        "qti-content-body",
        content -> {
          content.element("p", p -> p.text("Expected: " + String.join(" / ", right)));
          List<String> rejected = AnswerForm.rejected(question);
          if (!rejected.isEmpty()) {
            content.element("p", p -> p.text("Not right: " + String.join(" / ", rejected)));
          }
        });
  }

  private static void response(Xml item, String type, Consumer<Xml> declaration) {
    item.element(
        "qti-response-declaration",
        response -> {
          response.attribute("identifier", RESPONSE);
          response.attribute("cardinality", "single");
          response.attribute("base-type", type);
          declaration.accept(response);
        });
  }

  private static void correct(Xml declaration, String value) {
    declaration.element(
        "qti-correct-response", correct -> correct.element("qti-value", each -> each.text(value)));
  }

  private static void score(Xml item) {
    item.element(
        "qti-outcome-declaration",
        score -> {
          score.attribute("identifier", "SCORE");
          score.attribute("cardinality", "single");
          score.attribute("base-type", "float");
          score.element(
              "qti-default-value", value -> value.element("qti-value", zero -> zero.text("0")));
        });
  }

  private static void processing(Xml item, String template) {
    item.element(
        "qti-response-processing",
        processing -> processing.attribute("template", TEMPLATES + template + ".xml"));
  }
}
