package learning.piggyback.web.question.exchange;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import learning.piggyback.application.World;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.exchange.ExportLesson;
import learning.piggyback.application.question.exchange.ImportLesson;

/** What the in-memory server has for the exchange of lessons. */
@Factory
final class InMemoryExchange {

  @Singleton
  ExportLesson exportLesson(World world, QuestionsForChild forChild) {
    return new ExportLesson(world.finals, forChild, world.videoAccess, world.clock);
  }

  @Singleton
  ImportLesson importLesson(World world) {
    return new ImportLesson(
        world.finals,
        world.submissions,
        world.videoAccess,
        new KeepVersion(world.finals, world.assignments, world.audit, world.clock),
        world.transactions);
  }
}
