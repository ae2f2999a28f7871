package learning.piggyback.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The feature words, the same in every ring, and which feature may know which. */
record Features(String root) {

  /** A new feature is a new line here: what it may use, of any ring. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "audit", Set.of(),
          "account", Set.of("audit"),
          "job", Set.of("account", "audit"),
          "video", Set.of("account", "audit", "job"),
          "question", Set.of("account", "audit", "job", "video"),
          "quiz", Set.of("account", "audit", "video", "question"),
          "report", Set.of("account", "audit", "video", "question", "quiz"),
          "digest", Set.of("account", "audit", "video", "question", "quiz"),
          "privacy", Set.of("account", "audit", "video", "question", "quiz", "report"),
          "demo", Set.of("account", "audit", "job", "video", "question", "quiz", "report"));

  /** Packages of a ring that hold no feature, but what its features share. */
  private static final Set<String> SHARED =
      Set.of(
          "application.inmemory",
          "domain.language",
          "media.network",
          "media.process",
          "media.subtitle");

  /** Rooms whose packages are features. Bootstrap wires them all and is free. */
  private static final Set<String> RINGS =
      Set.of("domain", "application", "web", "persistence", "ai", "mail", "media");

  ArchCondition<JavaClass> dependOnlyOnListedFeatures() {
    return new ArchCondition<>("depend only on the features listed for theirs") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        featureOf(item)
            .ifPresent(feature ->
                item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isStrange(feature, dependency))
                    .map(Dependency::getDescription)
                    .forEach(d -> events.add(SimpleConditionEvent.violated(item, d))));
      }
    };
  }

  ArchCondition<JavaClass> resideInAFeature() {
    return new ArchCondition<>("reside in a package named by a known feature") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        List<String> words = words(item);
        if (words.size() > 1
            && RINGS.contains(words.get(0))
            && !SHARED.contains(words.get(0) + "." + words.get(1))
            && !MAY_USE.containsKey(words.get(1))) {
          events.add(
              SimpleConditionEvent.violated(
                  item, item.getName() + " is in no known feature of ring " + words.get(0)));
        }
      }
    };
  }

  private boolean isStrange(String feature, Dependency dependency) {
    return featureOf(dependency.getTargetClass())
        .filter(other -> !other.equals(feature))
        .filter(other -> !MAY_USE.getOrDefault(feature, Set.of()).contains(other))
        .isPresent();
  }

  private Optional<String> featureOf(JavaClass type) {
    List<String> words = words(type);
    return words.size() > 1 && RINGS.contains(words.get(0))
        ? Optional.of(words.get(1)).filter(MAY_USE::containsKey)
        : Optional.empty();
  }

  /** The words of the package below the root: ring, feature, and what follows. */
  private List<String> words(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".")
        ? Arrays.asList(name.substring(root.length() + 1).split("\\.", -1))
        : List.of();
  }
}
