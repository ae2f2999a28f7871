package learning.piggyback.ai.question.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.ai.question.provider.CallPolicy;
import learning.piggyback.ai.question.provider.ModelProvider;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.ai.question.server.ModelServer;
import learning.piggyback.ai.question.server.Protocol;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.QuestionWriterContract;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.application.video.inmemory.InMemoryMediaStore;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/providers.md as somebody would who adds a provider. */
final class NewProviderTest {

  private static final Path PAGE = Path.of("..", "docs", "providers.md");
  private static final Path CLASS =
      Path.of("src/test/java/learning/piggyback/ai/question/provider/MistralProvider.java");

  @TempDir private Path folder;

  @Test
  void classOfThePageShouldBeTheOneThatIsCompiled() throws IOException {
    assertThat(fence("java")).isEqualTo(Files.readString(CLASS));
  }

  @Test
  void blockOfThePageShouldBringQuestions() throws IOException {
    try (ModelServer server = new ModelServer();
        ApplicationContext context =
            started(
                Map.of(
                    "MISTRAL_API_KEY",
                    "mk-1",
                    "piggyback.providers.mistral.base-url",
                    server.url(Protocol.OPENAI)));
        ModelQuestionWriters writers = writers(context)) {
      QuestionWriter mistral = writers.all().getFirst();
      SegmentOutcome outcome =
          mistral.write(
              new SegmentMaterial(
                  "The bird",
                  new Segment(0, 59),
                  Connected.cues(QuestionWriterContract.STORY),
                  List.of(),
                  List.of()),
              CallMeter.unbooked());

      assertThat(mistral.provider()).isEqualTo("mistral");
      assertThat(outcome).isInstanceOf(SegmentOutcome.Written.class);
      assertThat(server.asked().getFirst().model()).isEqualTo("mistral-small-latest");
      assertThat(server.asked().getFirst().key()).isEqualTo("mk-1");
    }
  }

  @Test
  void blockWithoutItsKeyShouldSayWhatToDo() throws IOException {
    try (ApplicationContext context = started(Map.of());
        ModelQuestionWriters writers = writers(context)) {
      QuestionWriter mistral = writers.all().getFirst();

      assertThat(mistral.unavailable()).contains("No key is set for mistral. Set MISTRAL_API_KEY.");
    }
  }

  private ApplicationContext started(Map<String, Object> properties) throws IOException {
    Files.writeString(folder.resolve("application.yml"), fence("yaml"));
    return ApplicationContext.builder()
        .properties(properties)
        .overrideConfigLocations("file:" + folder + "/")
        .environmentPropertySource(false)
        .start();
  }

  private static ModelQuestionWriters writers(ApplicationContext context) {
    return new ModelQuestionWriters(
        List.copyOf(context.getBeansOfType(ModelProvider.class)),
        List.copyOf(context.getBeansOfType(ProviderConfiguration.class)),
        context.getBean(CallPolicy.class),
        new InMemoryMediaStore(Clock.systemUTC()),
        AgeBand.DEFAULT,
        Clock.systemUTC());
  }

  /** The page's first code block in this language, as it is written in a file. */
  private static String fence(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?ms)^( *)```" + language + "\\n(.*?)^ *```")
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(2).replaceAll("(?m)^" + block.group(1), "");
  }
}
