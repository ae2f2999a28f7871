package learning.piggyback.ai.question.model;

/**
 * A picture as it is sent.
 *
 * @param second of the video that it shows
 */
record Picture(int second, String base64, String mediaType) {}
