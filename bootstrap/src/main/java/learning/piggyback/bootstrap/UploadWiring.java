package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.video.ExpireUploads;
import learning.piggyback.application.video.IngestUpload;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.ReceiveUpload;
import learning.piggyback.application.video.UploadFiles;
import learning.piggyback.application.video.UploadLimits;
import learning.piggyback.application.video.Uploads;

/** The use cases of files that are uploaded. */
@Factory
final class UploadWiring {

  @Singleton
  UploadLimits uploadLimits(UploadConfiguration configuration) {
    return configuration.limits();
  }

  @Singleton
  ReceiveUpload receiveUpload(
      Uploads uploads,
      UploadFiles files,
      MediaStore media,
      UploadLimits limits,
      Clock clock,
      RandomGenerator random,
      Supplier<UUID> ids) {
    return new ReceiveUpload(uploads, files, media, limits, clock, random, ids);
  }

  @Singleton
  IngestUpload ingestUpload(
      ReceiveUpload receiveUpload, SubmitJob submitJob, AuditedTransactions transactions) {
    return new IngestUpload(receiveUpload, submitJob, transactions);
  }

  @Singleton
  ExpireUploads expireUploads(
      Uploads uploads, UploadFiles files, MediaStore media, Jobs jobs, Clock clock) {
    return new ExpireUploads(uploads, files, media, jobs, clock);
  }
}
