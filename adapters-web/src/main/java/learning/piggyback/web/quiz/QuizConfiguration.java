package learning.piggyback.web.quiz;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;

/**
 * What a session may ask of the quiz.
 *
 * @param answersPerMinute how many answers of one session are graded in a minute on this node; 0
 *     for any number
 */
@ConfigurationProperties("piggyback.quiz")
public record QuizConfiguration(@Bindable(defaultValue = "60000") @Min(0) int answersPerMinute) {}
