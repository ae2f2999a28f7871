package learning.piggyback.web;

import java.util.List;
import learning.piggyback.web.InvalidInputResponse.Fault;

/** Input that is not of the shape that the route asks for; answered with 422. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public InvalidInput(List<Fault> faults) {
    super("invalid input", null, false, false);
    this.faults = List.copyOf(faults);
  }

  public static InvalidInput missing(String field) {
    return new InvalidInput(List.of(Fault.missing("body", field)));
  }

  List<Fault> faults() {
    return faults;
  }
}
