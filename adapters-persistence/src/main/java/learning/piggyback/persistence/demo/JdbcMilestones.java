package learning.piggyback.persistence.demo;

import jakarta.inject.Singleton;
import learning.piggyback.application.demo.Milestones;

@Singleton
final class JdbcMilestones implements Milestones {

  private final MilestoneRows rows;

  JdbcMilestones(MilestoneRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean isReached(String name) {
    return rows.find(name).isPresent();
  }

  @Override
  public void reach(String name) {
    rows.insert(new MilestoneRow(name));
  }
}
