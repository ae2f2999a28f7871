package learning.piggyback.web.account.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.account.Child;
import learning.piggyback.web.account.ExpertName;
import org.jspecify.annotations.Nullable;

/**
 * Active children that the caller may read about.
 *
 * @param expert in whose care they are, where one was asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnChildrenResponse(
    boolean success, @Nullable ExpertName expert, List<ChildResponse> children, int count) {

  static OwnChildrenResponse of(@Nullable ExpertName expert, List<Child> children) {
    return new OwnChildrenResponse(
        true, expert, children.stream().map(ChildResponse::from).toList(), children.size());
  }
}
