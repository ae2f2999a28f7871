package learning.piggyback.web.account.child;

import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.domain.account.Child;

/** A child's profile as it is now. */
@Serdeable
record SavedChildResponse(boolean success, ChildResponse child) {

  static SavedChildResponse from(Child child) {
    return new SavedChildResponse(true, ChildResponse.from(child));
  }
}
