package learning.piggyback.persistence.video;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.SearchWords;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcTranscripts implements Transcripts {

  private final TranscriptRows transcripts;
  private final CueRows cues;
  private final CueSearch search;
  private final JdbcTransactions transactions;

  JdbcTranscripts(
      TranscriptRows transcripts, CueRows cues, CueSearch search, JdbcTransactions transactions) {
    this.transcripts = transcripts;
    this.cues = cues;
    this.search = search;
    this.transactions = transactions;
  }

  @Override
  public Transcript of(VideoId video) {
    return transactions.join(() ->
        transcripts
            .find(video.value())
            .map(row -> new Transcript(cuesOf(video), row.skipped()))
            .orElse(Transcript.EMPTY));
  }

  @Override
  public void put(VideoId video, Transcript transcript) {
    List<CueRow> rows = new ArrayList<>();
    for (Cue cue : transcript.cues()) {
      rows.add(CueRow.from(video, rows.size(), cue));
    }
    Violations.translated(() ->
        transactions.join(() -> {
          transcripts.delete(video.value());
          transcripts.insert(new TranscriptRow(video.value(), transcript.skipped()));
          if (!rows.isEmpty()) {
            cues.insertAll(rows);
          }
          return rows.size();
        }));
  }

  @Override
  public List<Hit> search(SearchWords words, Optional<ExpertId> assignedTo, int most) {
    return search.find(words, assignedTo, most);
  }

  private List<Cue> cuesOf(VideoId video) {
    return cues.ofVideo(video.value()).stream().map(CueRow::toDomain).toList();
  }
}
