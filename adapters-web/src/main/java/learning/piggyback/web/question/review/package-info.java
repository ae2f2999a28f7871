/** What reviewers do beside saving: earlier versions, expert questions, annotations. */
@NullMarked
package learning.piggyback.web.question.review;

import org.jspecify.annotations.NullMarked;
