package learning.piggyback.web.question.exchange;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import learning.piggyback.application.World;
import learning.piggyback.application.question.exchange.ExportLesson;

/** What the in-memory server has for the exchange of lessons. */
@Factory
final class InMemoryExchange {

  @Singleton
  ExportLesson exportLesson(World world) {
    return new ExportLesson(world.finals, world.videoAccess, world.clock);
  }
}
