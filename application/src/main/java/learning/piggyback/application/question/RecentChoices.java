package learning.piggyback.application.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.Companion;

/**
 * What was chosen lately, under the versions that it was chosen from: a choice from others is
 * another one, so that nothing here is ever stale.
 */
final class RecentChoices {

  /** Of as many videos and companions. */
  private static final int MOST = 200;

  /**
   * @param variants the version of the companions' variants
   */
  record Key(UUID questions, long variants, Optional<Companion> companion) {}

  private final Map<Key, List<ChosenQuestion>> choices =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<ChosenQuestion>> eldest) {
          return size() > MOST;
        }
      };

  /** The one under the key, else what the supplier chooses; several may choose at once. */
  Optional<List<ChosenQuestion>> of(Key key, Supplier<Optional<List<ChosenQuestion>>> choose) {
    List<ChosenQuestion> known;
    synchronized (choices) {
      known = choices.get(key);
    }
    if (known != null) {
      return Optional.of(known);
    }
    Optional<List<ChosenQuestion>> chosen = choose.get();
    chosen.ifPresent(list -> {
      synchronized (choices) {
        choices.put(key, list);
      }
    });
    return chosen;
  }
}
