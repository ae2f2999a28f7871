package learning.piggyback.application.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestMail.State;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.MailAddress;
import learning.piggyback.domain.digest.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of wishes and mails does. */
public interface DigestStoresContract extends StoreContract {

  Instant T = Samples.NOON;
  Week WEEK = Week.of("2026-W17");
  ParentId SMITH = new ParentId("smith");
  ParentId JONES = new ParentId("jones");

  private DigestWishes wishes() {
    return testee().digestWishes();
  }

  private DigestMails mails() {
    return testee().digestMails();
  }

  @BeforeEach
  default void addParents() {
    testee().parents().add(Samples.parent("smith"));
    testee().parents().add(Samples.parent("jones"));
  }

  private static DigestWish wish(ParentId parent, String mail, boolean confirmed) {
    return new DigestWish(
        parent,
        mail.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(mail)),
        confirmed,
        T);
  }

  private List<DigestWish> due(Instant now) {
    return wishes().due(WEEK, T.plusSeconds(1), now, 10);
  }

  @Test
  default void wishShouldBeKeptReplacedAndForgotten() {
    assertThat(wishes().find(SMITH)).isEmpty();
    wishes().save(wish(SMITH, "", false));
    assertThat(wishes().find(SMITH)).contains(wish(SMITH, "", false));

    wishes().save(wish(SMITH, "a@example.org", true));
    assertThat(wishes().find(SMITH)).contains(wish(SMITH, "a@example.org", true));

    mails().begin(SMITH, "2026-W17", T);
    wishes().remove(SMITH);
    assertThat(wishes().find(SMITH)).isEmpty();
    assertThat(mails().to(SMITH)).isEmpty();
  }

  @Test
  default void wishShouldNeedItsParentAndGoWithIt() {
    assertProblem("parent_not_found", () -> wishes().save(wish(new ParentId("nobody"), "", false)));
    wishes().save(wish(SMITH, "a@example.org", true));
    mails().begin(SMITH, "2026-W17", T);

    testee().parents().delete(SMITH);

    assertThat(wishes().find(SMITH)).isEmpty();
    assertThat(mails().to(SMITH)).isEmpty();
  }

  @Test
  default void dueShouldBeWhoHasAnAddressAndNoMailYet() {
    assertThat(due(T)).isEmpty();
    wishes().save(wish(SMITH, "", true));
    assertThat(due(T)).isEmpty();
    DigestWish asked = wish(SMITH, "a@example.org", false);
    DigestWish wanted = wish(JONES, "b@example.org", true);
    wishes().save(asked);
    wishes().save(wanted);
    assertThat(due(T)).containsExactly(wanted, asked);
    assertThat(wishes().due(WEEK, T.plusSeconds(1), T, 1)).containsExactly(wanted);
    assertThat(wishes().due(WEEK, T, T, 10)).as("the week was over before").containsExactly(asked);

    mails().begin(JONES, WEEK.toString(), T);
    mails().begin(SMITH, WEEK.toString(), T);
    assertThat(due(T)).containsExactly(asked);
    mails().begin(SMITH, DigestMail.CONFIRMATION, T);
    assertThat(due(T)).isEmpty();
    assertThat(wishes().due(WEEK.minus(-1), T.plusSeconds(1), T, 10)).containsExactly(wanted);
  }

  @Test
  default void dueShouldLeaveOutClosedAccounts() {
    wishes().save(wish(SMITH, "a@example.org", true));
    testee().parents().update(Samples.parent("smith").withActive(false, T));

    assertThat(due(T)).isEmpty();
  }

  @Test
  default void mailShouldBeBegunOnceAndAgainWhenItWaitsNoLonger() {
    assertThat(mails().begin(SMITH, "2026-W17", T)).as("nobody wants it").isEmpty();
    wishes().save(wish(SMITH, "a@example.org", true));
    DigestMail begun = mails().begin(SMITH, "2026-W17", T).orElseThrow();
    assertThat(begun).isEqualTo(DigestMail.begun(SMITH, "2026-W17", T));
    assertThat(mails().begin(SMITH, "2026-W17", T)).isEmpty();
    assertThat(mails().troubled(10)).isEmpty();

    DigestMail waiting = begun.failedForNow("no_server", T);
    mails().save(waiting);
    Instant next = waiting.nextTry().orElseThrow();
    assertThat(mails().troubled(10)).containsExactly(waiting);
    assertThat(due(next.minusSeconds(1))).isEmpty();
    assertThat(mails().begin(SMITH, "2026-W17", next.minusSeconds(1))).isEmpty();
    assertThat(due(next)).hasSize(1);
    DigestMail again = mails().begin(SMITH, "2026-W17", next).orElseThrow();
    assertThat(again.tries()).isEqualTo(2);

    mails().save(again.ended(State.SENT, Optional.empty(), next));
    assertThat(due(next.plusSeconds(1_000_000))).isEmpty();
    assertThat(mails().to(SMITH)).extracting(DigestMail::state).containsExactly(State.SENT);
    assertThat(mails().troubled(10)).isEmpty();
  }

  @Test
  default void mailShouldBeBegunByOneOfSeveral() throws InterruptedException {
    wishes().save(wish(SMITH, "a@example.org", true));

    assertThat(allAtOnce(4, () -> mails().begin(SMITH, "2026-W17", T).isPresent()))
        .containsExactlyInAnyOrder(true, false, false, false);
  }

  @Test
  default void mailThatNobodySendsAnyMoreShouldBeUnsure() {
    wishes().save(wish(SMITH, "a@example.org", true));
    mails().begin(SMITH, "2026-W16", T);
    mails().begin(SMITH, "2026-W17", T.plusSeconds(10));

    assertThat(mails().giveUp(T.plusSeconds(10), T.plusSeconds(20))).isEqualTo(1);

    assertThat(mails().troubled(10))
        .singleElement()
        .returns("2026-W16", DigestMail::topic)
        .returns(State.UNSURE, DigestMail::state)
        .returns(Optional.of("interrupted"), DigestMail::failure);
    assertThat(mails().begin(SMITH, "2026-W16", T.plusSeconds(9_999))).isEmpty();
  }

  @Test
  default void newestMailShouldComeFirst() {
    wishes().save(wish(SMITH, "a@example.org", true));
    wishes().save(wish(JONES, "b@example.org", true));
    for (int week = 10; week < 13; week++) {
      Instant at = T.plusSeconds(week);
      mails()
          .save(
              mails()
                  .begin(week == 11 ? JONES : SMITH, "2026-W" + week, at)
                  .orElseThrow()
                  .ended(State.FAILED, Optional.of("refused"), at));
    }

    assertThat(mails().troubled(2))
        .extracting(DigestMail::topic)
        .containsExactly("2026-W12", "2026-W11");
    assertThat(mails().to(SMITH))
        .extracting(DigestMail::topic)
        .containsExactly("2026-W12", "2026-W10");
  }
}
