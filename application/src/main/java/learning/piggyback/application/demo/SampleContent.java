package learning.piggyback.application.demo;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import learning.piggyback.domain.question.SegmentReview;

/**
 * The sample lesson as it comes with the product. Streams are opened anew and closed by the caller.
 */
public interface SampleContent {

  String title();

  String licence();

  Duration duration();

  /** MP4 that every browser plays. */
  InputStream video();

  /** JPEG. */
  InputStream thumbnail();

  /** English WebVTT. */
  InputStream subtitles();

  List<SegmentReview> questions();
}
