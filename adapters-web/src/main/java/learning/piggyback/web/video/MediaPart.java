package learning.piggyback.web.video;

import learning.piggyback.domain.video.MediaKey;

/**
 * A part of a media file, or all of it, as the content of an answer.
 *
 * @param offset of the first byte
 * @param length in bytes
 */
record MediaPart(MediaKey key, long offset, long length) {}
