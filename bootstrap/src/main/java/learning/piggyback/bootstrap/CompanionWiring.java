package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import learning.piggyback.ai.question.companion.ModelVariantWriters;
import learning.piggyback.ai.question.companion.OfflineVariantWriter;
import learning.piggyback.ai.question.model.ModelQuestionWriters;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.VariantSets;
import learning.piggyback.application.question.companion.ComposeVariants;
import learning.piggyback.application.question.companion.RephraseQuestions;
import learning.piggyback.application.question.companion.SaveVariants;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.application.question.companion.VariantWriter;
import learning.piggyback.application.question.companion.VariantWriters;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.question.check.AgeBand;

/** The use cases of the companions' variants, and who can write them. */
@Factory
final class CompanionWiring {

  @Singleton
  VariantWriters variantWriters(
      QuestionWriters questionWriters,
      ModelQuestionWriters models,
      OfflineVariantWriter offline,
      AgeBand ages) {
    List<VariantWriter> writers = new ArrayList<>(new ModelVariantWriters(models, ages).all());
    writers.add(offline);
    return new VariantWriters(questionWriters, writers);
  }

  @Singleton
  ComposeVariants composeVariants(VariantWriters writers, CallMeters meters) {
    return new ComposeVariants(writers, meters);
  }

  @Singleton
  VariantBook variantBook(
      VariantSets variants,
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      Transactions transactions,
      Clock clock) {
    return new VariantBook(variants, finals, submissions, access, transactions, clock);
  }

  @Singleton
  SaveVariants saveVariants(VariantBook book, ComposeVariants composeVariants) {
    return new SaveVariants(book, composeVariants);
  }

  @Singleton
  RephraseQuestions rephraseQuestions(ComposeVariants composeVariants) {
    return new RephraseQuestions(composeVariants);
  }
}
