package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * @param parentId may be left out; one is made from the name then
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record NewParentRequest(@Nullable String parentId, @NotNull String displayName) {

  private static final int LONGEST_START = 40;

  ParentId id(RandomGenerator random) {
    return parentId == null ? made(random) : ParentId.of(RequiredText.of("parent_id", parentId));
  }

  PersonName name() {
    return PersonName.of(displayName, "display_name");
  }

  private ParentId made(RandomGenerator random) {
    String plain =
        Normalizer.normalize(name().value(), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String start = plain.isEmpty() ? "parent" : plain;
    String cut = start.substring(0, Math.min(start.length(), LONGEST_START));
    return new ParentId("%s-%04d".formatted(cut, random.nextInt(10_000)));
  }
}
