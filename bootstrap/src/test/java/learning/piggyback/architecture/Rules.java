package learning.piggyback.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.websocket.annotation.ServerWebSocket;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules, for the classes below one root package: the product's own, or that of the fixtures
 * which break them.
 */
record Rules(String root) {

  private static final String[] JDK = {"", "java.."};

  /** What would make the core depend on when and where it runs, or on chance. */
  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current");

  ArchRule domainKnowsOnlyTheJdk() {
    return whitelist(ring("domain"), with(JDK, "org.jspecify..", ring("domain")));
  }

  ArchRule applicationKnowsOnlyTheDomain() {
    return whitelist(
        ring("application"),
        with(JDK, "org.jspecify..", "org.slf4j..", ring("domain"), ring("application")));
  }

  /** Adapters may use any library, but of ours only the core and themselves. */
  ArchRule adapterKnowsOnlyTheCore(String adapter) {
    return noClasses()
        .that(resideInAPackage(ring(adapter)))
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage(ring("domain"), ring("application"), ring(adapter)))))
        .allowEmptyShould(true);
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule featuresKnowOnlyEarlierFeatures() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(new Features(root).dependOnlyOnListedFeatures())
        .allowEmptyShould(true);
  }

  ArchRule packagesAreFeatures() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(new Features(root).resideInAFeature())
        .allowEmptyShould(true);
  }

  ArchRule controllersLiveInWeb() {
    return classes()
        .that(annotatedWith(Controller.class).or(annotatedWith(ServerWebSocket.class)))
        .should()
        .resideInAPackage(ring("web"))
        .allowEmptyShould(true);
  }

  ArchRule namesSayWhatAClassIs() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|Service)(\\$.*)?")
        .allowEmptyShould(true);
  }

  ArchRule coreTakesTimeIdsAndSettingsFromOutside() {
    return noClasses()
        .that(resideInAnyPackage(ring("domain"), ring("application")))
        .should()
        .accessTargetWhere(isAmbient())
        .allowEmptyShould(true);
  }

  ArchRule nothingIsInjectedIntoFields() {
    return noFields()
        .should()
        .beAnnotatedWith(Inject.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .orShould()
        .beAnnotatedWith(Property.class)
        .allowEmptyShould(true);
  }

  ArchRule packagesAreNullMarked() {
    DescribedPredicate<JavaClass> inMarkedPackage =
        DescribedPredicate.describe(
            "reside in a @NullMarked package",
            c -> c.getPackage().isAnnotatedWith(NullMarked.class));
    return noClasses()
        .that(DescribedPredicate.not(inMarkedPackage))
        // Micronaut writes its bean definitions into the package of the bean, as $Name$Definition.
        .and(DescribedPredicate.not(simpleNameContaining("$")))
        .should(ArchConditions.be(DescribedPredicate.alwaysTrue()))
        .allowEmptyShould(true);
  }

  private ArchRule whitelist(String ring, String... allowed) {
    return classes()
        .that(resideInAPackage(ring))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaAccess<?>> isAmbient() {
    return DescribedPredicate.describe(
        "the clock, the environment or chance",
        access -> {
          AccessTarget target = access.getTarget();
          // A clock or a source of randomness that is handed in is the way to do it.
          return AMBIENT.contains(target.getOwner().getName() + "." + target.getName())
              && !access.getDescription().contains("java.time.Clock)");
        });
  }

  private String ring(String name) {
    return root + "." + name + "..";
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }
}
