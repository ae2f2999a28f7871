package learning.piggyback.web.report;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import learning.piggyback.application.World;
import learning.piggyback.application.report.AssessQuestions;
import learning.piggyback.application.report.InsightsOnChild;

/** What the in-memory server has for reports. */
@Factory
final class InMemoryReport {

  @Singleton
  InsightsOnChild insightsOnChild(World world) {
    return new InsightsOnChild(world.practice, world.childAccess, world.clock);
  }

  @Singleton
  AssessQuestions assessQuestions(World world) {
    return new AssessQuestions(world.practice, world.finals, world.videoAccess);
  }
}
