package learning.piggyback.domain.digest;

import java.util.List;

/**
 * A family's week: each child for itself, in the order of their names, never one beside another.
 *
 * @param children those who watched something
 */
public record WeekDigest(Week week, List<ChildWeek> children) {

  public WeekDigest {
    children = List.copyOf(children);
  }

  public boolean isEmpty() {
    return children.isEmpty();
  }
}
