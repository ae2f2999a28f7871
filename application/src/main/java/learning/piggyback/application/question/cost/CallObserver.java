package learning.piggyback.application.question.cost;

/** Hears of each call to a provider that was made on this node. Quick, and never throws. */
@FunctionalInterface
public interface CallObserver {

  void booked(ModelCall call);
}
