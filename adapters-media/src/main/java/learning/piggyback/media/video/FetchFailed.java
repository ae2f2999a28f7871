package learning.piggyback.media.video;

import learning.piggyback.domain.video.FetchProblem;

/** Leaves a download that cannot go on; caught within the package. */
final class FetchFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FetchVerdict verdict;

  FetchFailed(FetchVerdict verdict) {
    super(verdict.message(), null, false, false);
    this.verdict = verdict;
  }

  FetchFailed(FetchProblem problem) {
    this(FetchVerdict.of(problem));
  }

  FetchVerdict verdict() {
    return verdict;
  }
}
