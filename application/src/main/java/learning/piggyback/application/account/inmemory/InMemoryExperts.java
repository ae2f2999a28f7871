package learning.piggyback.application.account.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;

/** Experts in memory. */
public final class InMemoryExperts implements Experts {

  private final InMemoryDatabase database;
  private final InMemoryTable<ExpertId, Expert> experts;

  public InMemoryExperts(InMemoryDatabase database) {
    this.database = database;
    this.experts = database.table("experts");
  }

  @Override
  public Optional<Expert> find(ExpertId id) {
    return experts.find(id);
  }

  @Override
  public Optional<Expert> lock(ExpertId id) {
    database.requireTransaction();
    return find(id);
  }

  @Override
  public List<Expert> all() {
    return experts.rows().sorted(Comparator.comparing(expert -> expert.id().value())).toList();
  }

  @Override
  public void add(Expert expert) {
    if (!experts.add(expert.id(), expert)) {
      throw DomainProblem.conflict("expert_exists", "This expert id is taken.");
    }
  }

  @Override
  public void update(Expert expert) {
    database.atomically(() -> {
      if (!experts.contains(expert.id())) {
        throw DomainProblem.notFound("expert_not_found", "There is no such expert.");
      }
      experts.put(expert.id(), expert);
    });
  }

  @Override
  public void delete(ExpertId id) {
    experts.remove(id);
  }
}
