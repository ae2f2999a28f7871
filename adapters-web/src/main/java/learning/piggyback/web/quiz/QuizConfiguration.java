package learning.piggyback.web.quiz;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;

/**
 * How the quiz is led.
 *
 * @param answersPerMinute how many answers of one session are graded in a minute on this node; 0
 *     for any number
 * @param skipPrevention whether children may not jump beyond what they have seen of a video
 * @param idleMinutes after which a session of which nothing is heard is over
 */
@ConfigurationProperties("piggyback.quiz")
public record QuizConfiguration(
    @Bindable(defaultValue = "60000") @Min(0) int answersPerMinute,
    @Bindable(defaultValue = "true") boolean skipPrevention,
    @Bindable(defaultValue = "120") @Min(1) int idleMinutes) {}
