package learning.piggyback.web.account.child;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.web.account.ParentName;

/**
 * The caller's children, with what a form needs to edit them.
 *
 * @param parents to whom the caller may give a child; empty for a parent
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record KeptChildrenResponse(
    boolean success,
    List<ChildResponse> children,
    List<ParentName> parents,
    List<String> iconKeys,
    int count) {

  static KeptChildrenResponse of(List<Child> children, List<Parent> parents) {
    return new KeptChildrenResponse(
        true,
        children.stream().map(ChildResponse::from).toList(),
        parents.stream()
            .map(parent -> new ParentName(parent.id().value(), parent.displayName().value()))
            .toList(),
        IconKey.ALL,
        children.size());
  }
}
