package learning.piggyback.web.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.account.Parent;

/** All parents, by id. */
@Serdeable
record ParentsResponse(boolean success, List<ParentResponse> parents) {

  static ParentsResponse from(List<Parent> parents) {
    return new ParentsResponse(true, parents.stream().map(ParentResponse::from).toList());
  }
}
