package learning.piggyback.web.video;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.SearchWords;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;

@Tag(name = "videos")
@CommonFailures
@Controller("/api/transcripts")
@ExecuteOn(TaskExecutors.BLOCKING)
class TranscriptsController {

  private final Transcripts transcripts;

  TranscriptsController(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  /**
   * Where in the videos that the caller may review these words are said: cues that hold all of
   * them, in whatever order and as parts of words, without regard to case and accents; 50 at most.
   */
  @ForReviewers
  @Get("/search{?q}")
  @Operation(operationId = "searchTranscripts")
  TranscriptHitsResponse search(@Parameter(hidden = true) Caller caller, @QueryValue String q) {
    Optional<ExpertId> within =
        switch (caller) {
          case Caller.Admin _ -> Optional.empty();
          case Caller.Expert(ExpertId expert) -> Optional.of(expert);
          case Caller.Parent _, Caller.Family _ ->
              throw new DomainProblem(ProblemKind.FORBIDDEN, "forbidden", "Forbidden");
        };
    int most = TranscriptHitsResponse.MOST;
    List<Transcripts.Hit> hits = transcripts.search(SearchWords.of(q), within, most + 1);
    return TranscriptHitsResponse.of(hits);
  }
}
