package learning.piggyback.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the product to the rules, and each rule to a fixture that breaks it. */
final class ArchitectureTest {

  private static final String PRODUCT = "learning.piggyback";
  private static final String FIXTURES = "learning.piggyback.architecture.fixture";

  private static final ImportOption NO_TESTS =
      location -> !location.contains("test-classes") && !location.contains("-tests.jar");

  private static final JavaClasses PRODUCT_CLASSES =
      new ClassFileImporter().withImportOption(NO_TESTS).importPackages(PRODUCT);
  private static final JavaClasses FIXTURE_CLASSES =
      new ClassFileImporter().importPackages(FIXTURES);

  /** A rule, and the fixture that it must catch. */
  record Case(String name, Function<Rules, ArchRule> rule, String offender) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> rules() {
    return Stream.of(
        new Case("domain whitelist", Rules::domainKnowsOnlyTheJdk, "LogsInDomain"),
        new Case(
            "application whitelist", Rules::applicationKnowsOnlyTheDomain, "BeanInApplication"),
        new Case("web sees the core", r -> r.adapterKnowsOnlyTheCore("web"), "WebKnowsRows"),
        new Case(
            "persistence sees the core",
            r -> r.adapterKnowsOnlyTheCore("persistence"),
            "RowsKnowWeb"),
        new Case("ai sees the core", r -> r.adapterKnowsOnlyTheCore("ai"), "WriterKnowsRows"),
        new Case("mail sees the core", r -> r.adapterKnowsOnlyTheCore("mail"), "MailKnowsRows"),
        new Case("media sees the core", r -> r.adapterKnowsOnlyTheCore("media"), "MediaKnowRows"),
        new Case("no package cycles", Rules::packagesHaveNoCycles, "CycleOut"),
        new Case("feature order", Rules::featuresKnowOnlyEarlierFeatures, "AccountKnowsQuiz"),
        new Case("feature names", Rules::packagesAreFeatures, "Commons"),
        new Case("controllers in web", Rules::controllersLiveInWeb, "StrayController"),
        new Case("names", Rules::namesSayWhatAClassIs, "VideoService"),
        new Case("nothing ambient", Rules::coreTakesTimeIdsAndSettingsFromOutside, "ReadsClock"),
        new Case("no field injection", Rules::nothingIsInjectedIntoFields, "FieldInjected"),
        new Case("null-marked packages", Rules::packagesAreNullMarked, "Commons"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void productShouldKeep(Case rule) {
    rule.rule().apply(new Rules(PRODUCT)).check(PRODUCT_CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleShouldCatchItsFixture(Case rule) {
    assertThat(
            rule.rule()
                .apply(new Rules(FIXTURES))
                .evaluate(FIXTURE_CLASSES)
                .getFailureReport()
                .getDetails())
        .anyMatch(detail -> detail.contains(rule.offender()));
  }

  @Test
  void importShouldSeeEveryModuleAndNoTests() {
    for (String ring :
        new String[] {
          "domain", "application", "web", "persistence", "ai", "mail", "media", "bootstrap"
        }) {
      assertThat(PRODUCT_CLASSES.containPackage(PRODUCT + "." + ring)).as(ring).isTrue();
    }
    assertThat(PRODUCT_CLASSES.containPackage("learning.piggyback.architecture")).isFalse();
  }
}
