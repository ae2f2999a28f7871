package learning.piggyback.application.video;

import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;

/** Begins to turn a file that has come into a video of the library. */
public final class IngestUpload {

  private final ReceiveUpload receiveUpload;
  private final SubmitJob submitJob;
  private final AuditedTransactions transactions;

  public IngestUpload(
      ReceiveUpload receiveUpload, SubmitJob submitJob, AuditedTransactions transactions) {
    this.receiveUpload = receiveUpload;
    this.submitJob = submitJob;
    this.transactions = transactions;
  }

  /** Answers the job, the same one the second time. See {@link ReceiveUpload#complete}. */
  public Job ingest(Actor actor, UploadId id) {
    boolean first = !receiveUpload.existing(id).complete();
    Upload complete = receiveUpload.complete(id);
    if (first) {
      note(actor, id);
    }
    return submitJob.submit(IngestVideo.request(complete).askedBy(actor.caller()));
  }

  private void note(Actor actor, UploadId id) {
    transactions.inTransaction(
        actor,
        notes -> {
          notes.note(AuditAction.VIDEO_UPLOADED, "upload:" + id.value());
          return id;
        });
  }
}
