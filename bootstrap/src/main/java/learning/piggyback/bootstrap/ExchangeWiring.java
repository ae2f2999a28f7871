package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.exchange.ExportLesson;
import learning.piggyback.application.video.VideoAccess;

/** Wires the export and the import of lessons. */
@Factory
final class ExchangeWiring {

  @Singleton
  ExportLesson exportLesson(FinalQuestionSets finals, VideoAccess access, Clock clock) {
    return new ExportLesson(finals, access, clock);
  }
}
