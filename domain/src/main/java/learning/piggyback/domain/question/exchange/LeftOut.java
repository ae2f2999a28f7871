package learning.piggyback.domain.question.exchange;

/**
 * What of a file was not imported.
 *
 * @param what by which people find it in the file
 * @param reason a sentence for people
 */
public record LeftOut(String what, String reason) {}
