package learning.piggyback.domain.report;

import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.PersonName;

/** Whom the tests report on. */
final class ReportSamples {

  static final Child KIM =
      new Child(
          new ChildId("000001"),
          Optional.empty(),
          Optional.empty(),
          new PersonName("Kim"),
          "",
          IconKey.DEFAULT,
          InteractionMode.FLEXIBLE,
          true,
          Instant.EPOCH,
          Instant.EPOCH,
          0);

  private ReportSamples() {}
}
