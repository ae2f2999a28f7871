package learning.piggyback.application.quiz.statement;

/** How sending goes, for all nodes. */
public interface Deliveries {

  /** {@link Delivery#NONE} before the first one was saved. */
  Delivery last();

  void save(Delivery delivery);
}
