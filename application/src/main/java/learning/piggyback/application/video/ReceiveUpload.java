package learning.piggyback.application.video;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.UploadId;
import learning.piggyback.domain.video.VideoFileType;
import learning.piggyback.domain.video.VideoLabels;

/** Takes a video file in pieces, which may come hours apart. */
public final class ReceiveUpload {

  private final Uploads uploads;
  private final UploadFiles files;
  private final MediaStore media;
  private final UploadLimits limits;
  private final Clock clock;
  private final RandomGenerator random;
  private final Supplier<UUID> ids;

  public ReceiveUpload(
      Uploads uploads,
      UploadFiles files,
      MediaStore media,
      UploadLimits limits,
      Clock clock,
      RandomGenerator random,
      Supplier<UUID> ids) {
    this.uploads = uploads;
    this.files = files;
    this.media = media;
    this.limits = limits;
    this.clock = clock;
    this.random = random;
    this.ids = ids;
  }

  /**
   * {@code TOO_LARGE upload_too_large}, {@code TOO_MANY too_many_uploads}, {@code UNAVAILABLE
   * disk_full} when the disk has no room for it.
   */
  public Upload begin(String fileName, long size, VideoLabels labels) {
    if (size < 1) {
      throw DomainProblem.invalid("empty_file", "This file is empty.");
    }
    if (size > limits.mostBytes()) {
      throw tooLarge();
    }
    if (uploads.all().size() >= limits.mostOpen()) {
      throw new DomainProblem(
          ProblemKind.TOO_MANY,
          "too_many_uploads",
          "Too many uploads are under way. Finish or discard one first.");
    }
    if (files.free() < size) {
      throw diskFull();
    }
    Upload upload =
        new Upload(
            new UploadId(ids.get()),
            fileName,
            size,
            labels,
            MediaFolder.random(random),
            Optional.empty(),
            false,
            clock.instant(),
            clock.instant().plus(limits.kept()));
    uploads.add(upload);
    return upload;
  }

  /** {@code NOT_FOUND upload_not_found}. */
  public Upload existing(UploadId id) {
    return uploads
        .find(id)
        .orElseThrow(() -> DomainProblem.notFound("upload_not_found", "There is no such upload."));
  }

  /** How many bytes of it have come. */
  public long received(Upload upload) {
    return upload.complete()
        ? upload.size()
        : files.received(upload.folder()).orElse(upload.size());
  }

  /**
   * Adds bytes from this offset on and answers how many have come in all. What cannot be a video is
   * refused by its first bytes ({@code INVALID not_a_video}) and is gone, as is all when the disk
   * is full ({@code UNAVAILABLE disk_full}); else see {@link UploadFiles#append}.
   */
  public long receive(UploadId id, long offset, InputStream content) {
    Upload upload = existing(id);
    long most = upload.size() - offset;
    if (offset < 0 || most < 0) {
      throw tooLarge();
    }
    try {
      InputStream checked = offset == 0 ? checked(upload, content) : content;
      long received = files.append(upload.folder(), offset, checked, most);
      uploads.update(upload.keptUntil(clock.instant().plus(limits.kept())));
      return received;
    } catch (IOException e) {
      throw lost();
    } catch (MediaFailure failure) {
      throw refusal(upload, failure);
    }
  }

  /** The subtitles that go with it, as WebVTT; those sent before are replaced. */
  public Upload subtitles(UploadId id, String language, String webVtt) {
    Upload upload = existing(id);
    MediaKey key = upload.folder().file("subtitles." + language + ".vtt");
    try {
      media.put(key, new ByteArrayInputStream(webVtt.getBytes(UTF_8)));
    } catch (MediaFailure failure) {
      throw refusal(upload, failure);
    }
    Upload with = upload.withSubtitles(key);
    uploads.update(with);
    return with;
  }

  /**
   * Makes the file a media file when all of it has come; nothing happens the second time. {@code
   * CONFLICT upload_incomplete}; {@code INVALID not_a_video}, upon which it is gone.
   */
  public Upload complete(UploadId id) {
    Upload upload = existing(id);
    if (upload.complete()) {
      return upload;
    }
    if (received(upload) < upload.size()) {
      throw DomainProblem.conflict("upload_incomplete", "Not all of the file has come yet.");
    }
    if (files.received(upload.folder()).isPresent()) {
      moveIn(upload);
    }
    Upload completed = upload.completed().keptUntil(clock.instant().plus(limits.kept()));
    uploads.update(completed);
    return completed;
  }

  private void moveIn(Upload upload) {
    VideoFileType type =
        VideoFileType.of(files.head(upload.folder(), VideoFileType.HEAD))
            .orElseThrow(() -> notAVideo(upload));
    try {
      files.moveIn(upload.folder(), upload.folder().file("video." + type.extension()));
    } catch (MediaFailure failure) {
      throw refusal(upload, failure);
    }
  }

  /** Removes it and all that came. */
  public void discard(UploadId id) {
    remove(existing(id));
  }

  private InputStream checked(Upload upload, InputStream content) throws IOException {
    byte[] head = content.readNBytes(VideoFileType.HEAD);
    boolean enough = head.length == VideoFileType.HEAD || head.length == upload.size();
    if (enough && VideoFileType.of(head).isEmpty()) {
      throw notAVideo(upload);
    }
    return new SequenceInputStream(new ByteArrayInputStream(head), content);
  }

  private DomainProblem refusal(Upload upload, MediaFailure failure) {
    if (failure.code().equals("disk_full")) {
      remove(upload);
      return diskFull();
    }
    return new DomainProblem(ProblemKind.UNAVAILABLE, failure.code(), failure.getMessage());
  }

  private DomainProblem notAVideo(Upload upload) {
    remove(upload);
    return DomainProblem.invalid("not_a_video", "This file is not a video.");
  }

  private void remove(Upload upload) {
    files.discard(upload.folder());
    media.delete(upload.folder());
    uploads.remove(upload.id());
  }

  private DomainProblem tooLarge() {
    return new DomainProblem(
        ProblemKind.TOO_LARGE,
        "upload_too_large",
        "A file may have at most %d MB.".formatted(limits.mostBytes() >> 20));
  }

  private static DomainProblem diskFull() {
    return new DomainProblem(
        ProblemKind.UNAVAILABLE, "disk_full", "The server has no room for this file.");
  }

  private static DomainProblem lost() {
    return new DomainProblem(
        ProblemKind.UNAVAILABLE, "connection_lost", "The connection broke. Please go on.");
  }
}
