package learning.piggyback.web.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.account.Expert;

/** All experts, by id. */
@Serdeable
record ExpertsResponse(boolean success, List<ExpertResponse> experts) {

  static ExpertsResponse from(List<Expert> experts) {
    return new ExpertsResponse(true, experts.stream().map(ExpertResponse::from).toList());
  }
}
