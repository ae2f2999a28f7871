package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Optional;
import learning.piggyback.ai.quiz.AnswerJudges;
import org.jspecify.annotations.Nullable;

/**
 * Who judges borderline answers.
 *
 * @param provider {@code off}, or a block of {@code piggyback.providers}; null for the one that
 *     writes questions by default
 */
@ConfigurationProperties("piggyback.judge")
public record JudgeConfiguration(@Nullable String provider) {

  /** The name of the offline writer, which judges nothing. */
  private static final String OFFLINE = "offline";

  /**
   * @param writer who is set to write questions; whoever wants no model there wants none here
   */
  Optional<String> wanted(Optional<String> writer) {
    return Optional.ofNullable(provider)
        .or(() -> writer)
        .map(name -> name.equals(OFFLINE) ? AnswerJudges.OFF : name);
  }
}
