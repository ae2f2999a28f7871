package learning.piggyback.application.question.companion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.VariantSets;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.companion.BaseQuestions;
import learning.piggyback.domain.question.companion.CompanionVariants;
import learning.piggyback.domain.question.companion.VariantMerge;
import learning.piggyback.domain.question.companion.VariantProblem;
import learning.piggyback.domain.video.VideoId;

/** The variants of all videos, and how they are changed when several change them at once. */
public final class VariantBook {

  private final VariantSets sets;
  private final FinalQuestionSets finals;
  private final Submissions submissions;
  private final VideoAccess access;
  private final Transactions transactions;
  private final Clock clock;

  public VariantBook(
      VariantSets sets,
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      Transactions transactions,
      Clock clock) {
    this.sets = sets;
    this.finals = finals;
    this.submissions = submissions;
    this.access = access;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a change came to. */
  record Changed(VariantsView view, List<VariantProblem> problems) {}

  /**
   * The variants of a video; version 0 when none were saved. Throws what {@link
   * VideoAccess#visible} throws.
   */
  public VariantsView of(Caller caller, VideoId video) {
    access.visible(caller, video);
    return new VariantsView(sets.find(video).orElseGet(() -> none(video)), bases(video));
  }

  /** The newest version's number, when there is one; 0 when none was saved. */
  void requireNewest(VideoId video, OptionalLong basedOn) {
    if (basedOn.isPresent()
        && basedOn.getAsLong() != sets.find(video).map(CompanionVariants::version).orElse(0L)) {
      throw DomainProblem.conflict(
          "stale_version", "Somebody saved these variants meanwhile. Please load them again.");
    }
  }

  /**
   * Changes what is newest, and nothing else than what the change takes.
   *
   * @param basedOn empty to change whatever is newest, however many save at once
   */
  Changed change(
      Caller caller, VideoId video, OptionalLong basedOn, Consumer<VariantMerge> change) {
    Supplier<Changed> work = () -> changed(caller, video, basedOn, change);
    return basedOn.isPresent() ? transactions.inTransaction(work) : transactions.inTurn(work);
  }

  private Changed changed(
      Caller caller, VideoId video, OptionalLong basedOn, Consumer<VariantMerge> change) {
    access.visible(caller, video);
    CompanionVariants before = sets.find(video).orElseGet(() -> none(video));
    Map<Segment, BaseQuestions> bases = bases(video);
    VariantMerge merge = new VariantMerge(before.segments(), bases);
    change.accept(merge);
    CompanionVariants saved =
        sets.save(
            new CompanionVariants(
                video,
                merge.merged(),
                caller.key(),
                clock.instant(),
                basedOn.orElse(before.version())));
    return new Changed(new VariantsView(saved, bases), merge.problems());
  }

  private Map<Segment, BaseQuestions> bases(VideoId video) {
    return BaseQuestions.of(finals.find(video), submissions.find(video));
  }

  private static CompanionVariants none(VideoId video) {
    return new CompanionVariants(video, List.of(), "", Instant.EPOCH, 0);
  }
}
