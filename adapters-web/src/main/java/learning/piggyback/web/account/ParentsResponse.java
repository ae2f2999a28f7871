package learning.piggyback.web.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Parent;

/** Parents. */
@Serdeable
record ParentsResponse(boolean success, List<ParentResponse> parents) {

  static ParentsResponse seenBy(Caller caller, List<Parent> parents) {
    return new ParentsResponse(
        true, parents.stream().map(parent -> ParentResponse.seenBy(caller, parent)).toList());
  }
}
