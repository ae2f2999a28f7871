package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.video.FetchProblem;
import org.junit.jupiter.api.Test;

final class FetchAttemptTest {

  private static final FetchVerdict FORBIDDEN =
      new FetchVerdict(FetchProblem.FORBIDDEN, true, false, "refused");
  private static final FetchVerdict NO_FORMAT =
      new FetchVerdict(FetchProblem.FORMAT_UNAVAILABLE, true, false, "none");

  @Test
  void refusalShouldRotateThroughAllClients() {
    assertThat(chain(true, FORBIDDEN))
        .extracting(FetchAttempt::playerClients)
        .containsExactly(
            List.of(),
            List.of("tv_downgraded", "web_safari"),
            List.of("web_creator", "tv_downgraded"),
            List.of("web_embedded", "android", "web"),
            List.of("android", "web"));
  }

  @Test
  void missingFormatShouldFirstGiveUpTheWishAndLastTheToken() {
    List<FetchAttempt> chain = chain(true, NO_FORMAT);

    assertThat(chain).hasSize(7);
    assertThat(chain.get(0).formatOptions(true)).contains("--remux-video");
    assertThat(chain.get(1).playerClients()).isEmpty();
    assertThat(chain.get(1).formatOptions(true)).containsExactly("-f", "bestvideo+bestaudio/best");
    assertThat(chain.getLast().clientOptions())
        .containsExactly("--extractor-args", "youtube:formats=missing_pot");
  }

  @Test
  void sitesWithoutClientsShouldBeAskedOnceForEachWish() {
    assertThat(chain(false, FORBIDDEN)).hasSize(1);
    assertThat(chain(false, NO_FORMAT)).hasSize(2);
  }

  @Test
  void whatNoClientHelpsShouldNotBeTriedAgain() {
    assertThat(chain(true, FetchVerdict.of(FetchProblem.RATE_LIMITED))).hasSize(1);
    assertThat(chain(true, FetchVerdict.failed("gone"))).hasSize(1);
  }

  @Test
  void clientsShouldBeOptionsOfTheTool() {
    assertThat(chain(true, FORBIDDEN).get(1).clientOptions())
        .containsExactly("--extractor-args", "youtube:player_client=tv_downgraded,web_safari");
    assertThat(FetchAttempt.first(true).clientOptions()).isEmpty();
  }

  @Test
  void withoutFfmpegOnlyWholeFilesShouldBeAskedFor() {
    assertThat(FetchAttempt.first(true).formatOptions(false)).noneMatch(o -> o.contains("+"));
  }

  private static List<FetchAttempt> chain(boolean rotates, FetchVerdict verdict) {
    List<FetchAttempt> chain = new ArrayList<>();
    Optional<FetchAttempt> next = Optional.of(FetchAttempt.first(rotates));
    while (next.isPresent()) {
      chain.add(next.get());
      next = next.get().after(verdict);
    }
    return chain;
  }
}
