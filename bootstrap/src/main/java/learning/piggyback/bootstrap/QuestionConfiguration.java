package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * For whom questions are written.
 *
 * @param ages the children's, such as {@code 6-8}; 5 to 10
 */
@ConfigurationProperties("piggyback.questions")
public record QuestionConfiguration(@Bindable(defaultValue = "6-8") String ages) {}
