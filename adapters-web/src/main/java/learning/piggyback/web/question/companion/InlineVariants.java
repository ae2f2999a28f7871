package learning.piggyback.web.question.companion;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.question.companion.SaveVariants;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.companion.SegmentVariants;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.domain.video.VideoId;

/**
 * Variants that come within the segments of a video's questions, as older clients send them. They
 * are kept where a segment has none; a page that sends back what it was shown changes nothing.
 */
@Singleton
public final class InlineVariants {

  private final VariantBook book;
  private final SaveVariants saveVariants;

  InlineVariants(VariantBook book, SaveVariants saveVariants) {
    this.book = book;
    this.saveVariants = saveVariants;
  }

  public void keep(Caller caller, VideoId video, List<SentVariants> sent) {
    if (sent.isEmpty()) {
      return;
    }
    List<Segment> known =
        book.of(caller, video).variants().segments().stream()
            .map(SegmentVariants::segment)
            .toList();
    List<SentVariants> fresh =
        sent.stream().filter(one -> !known.contains(one.key().among(known))).toList();
    if (!fresh.isEmpty()) {
      saveVariants.save(
          caller,
          video,
          new SaveVariants.Wish(fresh, List.of(), OptionalLong.empty(), Optional.empty()));
    }
  }
}
