package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.account.Credentials.OwnedCode;
import learning.piggyback.application.account.Credentials.StoredCode;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Credentials}. */
public interface CredentialsContract extends StoreContract {

  Caller ADMIN = new Caller.Admin();
  Caller EXPERT = new Caller.Expert(new ExpertId("ann"));
  Caller PARENT = new Caller.Parent(new ParentId("ann"));

  private Credentials credentials() {
    return testee().credentials();
  }

  private static StoredCode code(String index) {
    return new StoredCode(index, "hash of " + index, "seal of " + index, true);
  }

  @Test
  default void passwordShouldBeKeptForEachOwner() {
    credentials().putPassword(ADMIN, "one");
    credentials().putPassword(EXPERT, "two");
    credentials().putPassword(PARENT, "three");
    credentials().putPassword(EXPERT, "four");

    assertThat(credentials().passwordHash(ADMIN)).contains("one");
    assertThat(credentials().passwordHash(EXPERT)).contains("four");
    assertThat(credentials().passwordHash(PARENT)).contains("three");
  }

  @Test
  default void codeShouldBeFoundByIndexAndByOwner() {
    StoredCode made = new StoredCode("index", "hash", "x".repeat(10_000), false);

    credentials().putCode(PARENT, made);
    credentials().putCode(EXPERT, code("other"));

    assertThat(credentials().findCode("index")).contains(new OwnedCode(PARENT, made));
    assertThat(credentials().codeOf(PARENT)).contains(made);
    assertThat(credentials().codeOf(EXPERT)).contains(code("other"));
  }

  @Test
  default void unknownOwnersAndIndexesShouldHaveNothing() {
    assertThat(credentials().passwordHash(ADMIN)).isEmpty();
    assertThat(credentials().codeOf(EXPERT)).isEmpty();
    assertThat(credentials().findCode("index")).isEmpty();
    credentials().deleteAllOf(EXPERT);
  }

  @Test
  default void newCodeShouldReplaceTheOldOneAtOnce() {
    credentials().putCode(EXPERT, code("old"));

    credentials().putCode(EXPERT, code("new"));

    assertThat(credentials().findCode("old")).isEmpty();
    assertThat(credentials().findCode("new")).contains(new OwnedCode(EXPERT, code("new")));
  }

  @Test
  default void ownCodeShouldBeReplaceableByItself() {
    credentials().putCode(EXPERT, code("same"));

    StoredCode resealed = new StoredCode("same", "hash 2", "seal 2", false);
    credentials().putCode(EXPERT, resealed);

    assertThat(credentials().codeOf(EXPERT)).contains(resealed);
  }

  @Test
  default void putCodeShouldRefuseTheCodeOfAnotherOwner() {
    credentials().putCode(EXPERT, code("taken"));
    credentials().putCode(PARENT, code("own"));

    assertProblem("code_taken", () -> credentials().putCode(PARENT, code("taken")));

    assertThat(credentials().codeOf(PARENT)).contains(code("own"));
    assertThat(credentials().findCode("taken")).contains(new OwnedCode(EXPERT, code("taken")));
  }

  @Test
  default void deleteAllOfShouldRemovePasswordAndCodeOfThatOwnerOnly() {
    credentials().putPassword(EXPERT, "one");
    credentials().putPassword(PARENT, "two");
    credentials().putCode(EXPERT, code("one"));
    credentials().putCode(PARENT, code("two"));

    credentials().deleteAllOf(EXPERT);

    assertThat(credentials().passwordHash(EXPERT)).isEmpty();
    assertThat(credentials().codeOf(EXPERT)).isEmpty();
    assertThat(credentials().findCode("one")).isEmpty();
    assertThat(credentials().passwordHash(PARENT)).contains("two");
    assertThat(credentials().codeOf(PARENT)).contains(code("two"));
  }

  @Test
  default void rolledBackCodeShouldBeAbsent() {
    rollBack(() -> credentials().putCode(EXPERT, code("one")));

    assertThat(credentials().codeOf(EXPERT)).isEmpty();
  }

  @Test
  default void codeShouldGoToOneOfSeveralOwnersAtOnce() throws InterruptedException {
    AtomicInteger owner = new AtomicInteger();

    assertThat(
            allAtOnce(
                4,
                () -> {
                  credentials()
                      .putCode(
                          new Caller.Expert(new ExpertId("ex" + owner.incrementAndGet())),
                          code("wanted"));
                  return "mine";
                }))
        .containsExactlyInAnyOrder("mine", "code_taken", "code_taken", "code_taken");
  }
}
