package learning.piggyback.application.demo.inmemory;

import learning.piggyback.application.demo.Milestones;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;

/** Milestones in memory. */
public final class InMemoryMilestones implements Milestones {

  private final InMemoryTable<String, Boolean> milestones;

  public InMemoryMilestones(InMemoryDatabase database) {
    this.milestones = database.table("milestones");
  }

  @Override
  public boolean isReached(String name) {
    return milestones.contains(name);
  }

  @Override
  public void reach(String name) {
    milestones.put(name, true);
  }
}
