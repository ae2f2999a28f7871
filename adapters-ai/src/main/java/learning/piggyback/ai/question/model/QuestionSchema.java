package learning.piggyback.ai.question.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.Arrays;
import java.util.List;
import learning.piggyback.domain.question.QuestionType;

/** The shape of an answer, for services that hold their models to one. */
final class QuestionSchema {

  private static final List<String> TYPES =
      Arrays.stream(QuestionType.values()).map(QuestionType::wire).toList();

  static final ResponseFormat FORMAT =
      ResponseFormat.builder()
          .type(ResponseFormatType.JSON)
          .jsonSchema(JsonSchema.builder().name("questions").rootElement(root()).build())
          .build();

  private QuestionSchema() {}

  private static JsonObjectSchema root() {
    JsonObjectSchema question =
        JsonObjectSchema.builder()
            .addEnumProperty("type", TYPES)
            .addStringProperty("question")
            .addStringProperty("answer")
            .addIntegerProperty("rank")
            .addProperty("accepted_answers", list(JsonStringSchema.builder().build()))
            .addProperty("cues", list(JsonIntegerSchema.builder().build()))
            .addIntegerProperty("second")
            .addBooleanProperty("visual")
            // a strict schema names every property
            .required(
                "type",
                "question",
                "answer",
                "rank",
                "accepted_answers",
                "cues",
                "second",
                "visual")
            .additionalProperties(false)
            .build();
    return JsonObjectSchema.builder()
        .addProperty("questions", list(question))
        .addEnumProperty("best_question", TYPES)
        .required("questions", "best_question")
        .additionalProperties(false)
        .build();
  }

  private static JsonArraySchema list(JsonSchemaElement items) {
    return JsonArraySchema.builder().items(items).build();
  }
}
