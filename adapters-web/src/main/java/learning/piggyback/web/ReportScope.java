package learning.piggyback.web;

import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;

/** Reads the filters of reports; an unknown mode is a 422. */
public final class ReportScope {

  private static final Set<String> EACH_MODE = Set.of("", "all", "none");

  private ReportScope() {}

  public static AttemptScope read(@Nullable String video, @Nullable String mode) {
    return new AttemptScope(
        Optional.ofNullable(video).filter(id -> !id.isBlank()).map(VideoId::new),
        mode == null || EACH_MODE.contains(mode)
            ? Optional.empty()
            : WireModes.read("query", "mode", mode));
  }
}
