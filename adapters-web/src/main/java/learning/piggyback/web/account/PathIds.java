package learning.piggyback.web.account;

import java.util.function.Function;
import java.util.function.Supplier;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/** Reads ids from paths, where a malformed one is as one that is not there. */
public final class PathIds {

  private PathIds() {}

  public static ExpertId expert(String text) {
    return read(text, ExpertId::of, ExpertId::unknown);
  }

  public static ParentId parent(String text) {
    return read(text, ParentId::of, ParentId::unknown);
  }

  public static ChildId child(String text) {
    return read(text, ChildId::of, ChildId::unknown);
  }

  private static <T> T read(
      String text, Function<String, T> reader, Supplier<DomainProblem> unknown) {
    try {
      return reader.apply(text);
    } catch (DomainProblem _) {
      throw unknown.get();
    }
  }
}
