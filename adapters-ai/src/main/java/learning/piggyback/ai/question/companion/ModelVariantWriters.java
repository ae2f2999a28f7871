package learning.piggyback.ai.question.companion;

import java.util.List;
import learning.piggyback.ai.question.model.ModelQuestionWriters;
import learning.piggyback.application.question.companion.VariantWriter;
import learning.piggyback.domain.question.check.AgeBand;

/** Of each service that can be asked for questions, a writer of variants on the same connection. */
public final class ModelVariantWriters {

  private final List<VariantWriter> writers;

  public ModelVariantWriters(ModelQuestionWriters models, AgeBand ages) {
    this.writers =
        models.connections().stream()
            .<VariantWriter>map(service -> new LangChainVariantWriter(service, ages))
            .toList();
  }

  public List<VariantWriter> all() {
    return writers;
  }
}
