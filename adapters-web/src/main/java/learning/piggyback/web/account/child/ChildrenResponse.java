package learning.piggyback.web.account.child;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.web.account.ExpertResponse;

/** Children with what a form needs to edit them. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record ChildrenResponse(
    boolean success,
    List<ChildResponse> children,
    List<ExpertResponse> experts,
    List<String> iconKeys,
    int count) {

  static ChildrenResponse of(List<Child> children, List<Expert> experts) {
    Map<ExpertId, String> names =
        experts.stream()
            .collect(Collectors.toMap(Expert::id, expert -> expert.displayName().value()));
    return new ChildrenResponse(
        true,
        children.stream().map(child -> ChildResponse.from(child, names)).toList(),
        experts.stream().map(ExpertResponse::from).toList(),
        IconKey.ALL,
        children.size());
  }
}
