package learning.piggyback.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountValuesTest {

  @Test
  void idsShouldBeReadAsPeopleTypeThem() {
    assertThat(ExpertId.of("  Ann_1 ")).isEqualTo(new ExpertId("ann_1"));
    assertThat(ChildId.of("  123456  ")).isEqualTo(new ChildId("123456"));
    assertThat(IconKey.of(" Fox ").value()).isEqualTo("fox");
    assertThat(InteractionMode.of("STRICT ")).isEqualTo(InteractionMode.STRICT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "-abc", "a b c", "änne", "../../etc"})
  void malformedExpertIdsShouldBeRefused(String text) {
    assertThatThrownBy(() -> ExpertId.of(text)).isInstanceOf(DomainProblem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dragon", "unicorn", "alligator", ""})
  void unknownIconsShouldBeRefused(String text) {
    assertThatThrownBy(() -> IconKey.of(text)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void namesShouldBeTrimmedAndCollapsed() {
    assertThat(PersonName.of("  John \u00a0  Doe  ", "first_name").value()).isEqualTo("John Doe");
    assertThatThrownBy(() -> PersonName.of(" \t ", "first_name"))
        .hasMessage("first_name is required");
    assertThatThrownBy(() -> PersonName.of("x".repeat(201), "first_name"))
        .isInstanceOf(DomainProblem.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد بن سلمان",
        "👩‍👧‍👦 Zoë",
        "O'Neil \"Kim\"",
        "<script>alert(1)</script>",
        "Robert'); drop table children;--",
        "רחל\u200f"
      })
  void namesShouldBeKeptAsTheyAreGiven(String name) {
    assertThat(PersonName.of(name, "first_name").value()).isEqualTo(name);
    assertThat(PersonName.optional(name)).isEqualTo(name);
  }

  @Test
  void signsThatTurnTheTextAroundThemShouldBeLeftOutOfNames() {
    assertThat(PersonName.of("Kim\u202egnp.exe\u2066", "first_name").value())
        .isEqualTo("Kimgnp.exe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u3000\t", "\u200b\u200f", "\u202e"})
  void namesThatNobodySeesShouldBeBlank(String name) {
    assertThatThrownBy(() -> PersonName.of(name, "first_name"))
        .hasMessage("first_name is required");
    assertThat(PersonName.optional(name)).isEmpty();
  }

  @Test
  void longNamesShouldBeRefusedWithTheReason() {
    assertThatThrownBy(() -> PersonName.of("x".repeat(10_000), "first_name"))
        .hasMessage("A name has at most 200 characters");
    assertThatThrownBy(() -> PersonName.optional("x".repeat(201)))
        .hasMessage("A name has at most 200 characters");
  }

  @Test
  void passwordsShouldHaveSixToAThousandCharactersAndStayHidden() {
    assertThat(new Password("secret").toString()).doesNotContain("secret");
    assertThatThrownBy(() -> new Password("short")).isInstanceOf(DomainProblem.class);
    assertThatThrownBy(() -> new Password("x".repeat(1_001))).isInstanceOf(DomainProblem.class);
  }

  @Test
  void idsMadeForParentsShouldBeginWithWhatTheirNameHasOfTheAlphabet() {
    java.util.Random random = new java.util.Random(1);
    assertThat(ParentId.random(new PersonName("Zoë & Co"), random).value())
        .matches("zoe-co-[0-9]{6}");
    assertThat(ParentId.random(new PersonName("محمد"), random).value()).matches("parent-[0-9]{6}");
    assertThat(ParentId.random(new PersonName("x".repeat(200)), random).value()).hasSize(47);
  }

  @Test
  void childShouldBelongToItsParentOrElseToItsExpertsFamily() {
    ParentId ann = new ParentId("ann");
    assertThat(child(Optional.of(new ExpertId("eve")), Optional.of(ann)).belongsTo(ann)).isTrue();
    assertThat(child(Optional.of(new ExpertId("ann")), Optional.empty()).belongsTo(ann)).isTrue();
    assertThat(
            child(Optional.of(new ExpertId("ann")), Optional.of(new ParentId("bob")))
                .belongsTo(ann))
        .isFalse();
    assertThat(child(Optional.empty(), Optional.empty()).belongsTo(ann)).isFalse();
  }

  private static Child child(Optional<ExpertId> expert, Optional<ParentId> parent) {
    return new Child(
        new ChildId("000001"),
        expert,
        parent,
        new PersonName("Kim"),
        "",
        IconKey.DEFAULT,
        InteractionMode.FLEXIBLE,
        true,
        Instant.EPOCH,
        Instant.EPOCH,
        0);
  }
}
