package learning.piggyback.application.demo;

/** What this installation has been through, once and for all. */
public interface Milestones {

  boolean isReached(String name);

  /** Notes that it was reached; twice is once. */
  void reach(String name);
}
