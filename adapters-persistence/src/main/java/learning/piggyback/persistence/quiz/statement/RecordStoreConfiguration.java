package learning.piggyback.persistence.quiz.statement;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import learning.piggyback.application.quiz.statement.StatementOutbox;
import org.jspecify.annotations.Nullable;

/**
 * The store of learning records, spoken to over xAPI.
 *
 * @param url its endpoint, to which {@code /statements} is added; null for none
 * @param user with {@code password} for basic authentication
 * @param token instead of these
 * @param home the address of this installation, by which statements name its children and videos
 * @param responses whether the words of children's answers are sent
 * @param timeLimit for one request, until its answer has come whole
 * @param outboxSize how many statements are kept until the store has them
 */
@ConfigurationProperties("piggyback.xapi")
public record RecordStoreConfiguration(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable String token,
    @Bindable(defaultValue = "https://piggyback.invalid") String home,
    @Bindable(defaultValue = "true") boolean responses,
    @Bindable(defaultValue = "30s") Duration timeLimit,
    @Bindable(defaultValue = "" + StatementOutbox.MOST) int outboxSize) {

  URI statements() {
    if (url == null) {
      throw new IllegalStateException("No url");
    }
    return URI.create(url.replaceFirst("(/statements)?/*$", "") + "/statements");
  }

  Optional<String> authorization() {
    if (token != null) {
      return Optional.of("Bearer " + token);
    }
    String both = (user == null ? "" : user) + ":" + (password == null ? "" : password);
    return both.length() == 1
        ? Optional.empty()
        : Optional.of(
            "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
  }

  /** Without a slash at its end. */
  String base() {
    return home.replaceFirst("/+$", "");
  }
}
