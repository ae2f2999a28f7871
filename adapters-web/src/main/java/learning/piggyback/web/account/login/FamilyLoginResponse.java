package learning.piggyback.web.account.login;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.web.account.ParentName;
import learning.piggyback.web.account.child.ChildResponse;

/** The family that logged in and the children to choose from. */
@Serdeable
record FamilyLoginResponse(boolean success, ParentName parent, List<ChildResponse> children) {

  static FamilyLoginResponse of(ParentId family, String name, List<Child> children) {
    return new FamilyLoginResponse(
        true,
        new ParentName(family.value(), name),
        children.stream().map(ChildResponse::from).toList());
  }
}
