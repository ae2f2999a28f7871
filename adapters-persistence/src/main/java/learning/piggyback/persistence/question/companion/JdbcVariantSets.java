package learning.piggyback.persistence.question.companion;

import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.question.VariantSets;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.companion.CompanionVariants;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;

@Singleton
final class JdbcVariantSets implements VariantSets {

  private final VariantsRows rows;
  private final JdbcTransactions transactions;
  private final Json json;

  JdbcVariantSets(VariantsRows rows, Json json, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
    this.json = json;
  }

  @Override
  public Optional<CompanionVariants> find(VideoId video) {
    return rows.newest(video.value()).map(row -> row.toDomain(json));
  }

  @Override
  public long newestVersion(VideoId video) {
    return rows.newestVersion(video.value());
  }

  @Override
  public Optional<CompanionVariants> find(VideoId video, long version) {
    return rows.find(video.value(), version).map(row -> row.toDomain(json));
  }

  @Override
  public CompanionVariants save(CompanionVariants variants) {
    VariantsRow row = VariantsRow.from(variants, variants.version() + 1, json);
    // Of two who pass the first test at once, the primary key lets one through.
    if (rows.newestVersion(row.videoId()) != variants.version()
        || !transactions.unlessDuplicate(() -> rows.insert(row))) {
      throw DomainProblem.conflict(
          "stale_version", "Somebody saved these variants meanwhile. Please load them again.");
    }
    return variants.inVersion(row.version());
  }
}
