package learning.piggyback.media.video;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore.Stat;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The objects of one bucket, by name. Every failure leaves as a {@link MediaFailure}. */
final class S3Bucket {

  /**
   * What is known of an object.
   *
   * @param tag other content has another one
   */
  record Found(Stat stat, String tag) {}

  @FunctionalInterface
  private interface Call<T> {
    T go() throws MinioException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(S3Bucket.class);
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final int AT_ONCE = 64;

  /** Of an upload in parts. Read from the file as they go, never held in memory. */
  private static final long PART = 16L << 20;

  /** No such object, or none of the bytes that were asked for. */
  private static final Set<String> ABSENT =
      Set.of("NoSuchKey", "NoSuchObject", "NotFound", "InvalidRange");

  private static final Set<String> WRONG_KEYS =
      Set.of("AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch");

  private final MinioClient client;
  private final String bucket;

  S3Bucket(S3Configuration.Bucket configuration) {
    this.bucket = configuration.name();
    this.client =
        MinioClient.builder()
            .endpoint(configuration.endpoint())
            .region(configuration.region())
            .credentials(configuration.accessKey(), configuration.secretKey())
            // The library's own takes seconds to read the system's certificates byte by byte.
            .httpClient(httpClient())
            .build();
  }

  private static OkHttpClient httpClient() {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(CONNECT)
        .readTimeout(SILENCE)
        .writeTimeout(SILENCE)
        .build();
  }

  /** Throws when the bucket cannot be reached or must not be read. */
  void check() {
    ListObjectsArgs one = ListObjectsArgs.builder().bucket(bucket).maxKeys(1).build();
    ask(() -> {
      for (Result<Item> first : client.listObjects(one)) {
        return first.get().objectName();
      }
      return "";
    });
  }

  Optional<Found> stat(String name) {
    StatObjectArgs args = StatObjectArgs.builder().bucket(bucket).object(name).build();
    return ask(() -> unlessAbsent(() -> client.statObject(args))).map(S3Bucket::found);
  }

  private static Found found(StatObjectResponse answer) {
    return new Found(
        new Stat(answer.size(), answer.lastModified().toInstant()), String.valueOf(answer.etag()));
  }

  /**
   * The part of the object, straight from the store; empty when there is no such object or it ends
   * before.
   *
   * @param length at least 1
   */
  Optional<InputStream> open(String name, long offset, long length) {
    GetObjectArgs args =
        GetObjectArgs.builder()
            .bucket(bucket)
            .object(name)
            .offset(offset)
            .length(Math.min(length, Long.MAX_VALUE - offset))
            .build();
    return ask(() -> unlessAbsent(() -> client.getObject(args)));
  }

  /** In parts when it is large; appears whole or not at all. */
  void upload(Path file, String name) {
    ask(() ->
        client.uploadObject(
            UploadObjectArgs.builder()
                .bucket(bucket)
                .object(name)
                .filename(file.toString(), PART)
                .build()));
  }

  /** The sizes of all that begin so, by name. */
  Map<String, Long> list(String prefix) {
    ListObjectsArgs args =
        ListObjectsArgs.builder().bucket(bucket).prefix(prefix).recursive(true).build();
    return ask(() -> {
      Map<String, Long> sizes = new TreeMap<>();
      for (Result<Item> item : client.listObjects(args)) {
        sizes.put(item.get().objectName(), item.get().size());
      }
      return sizes;
    });
  }

  void remove(String name) {
    RemoveObjectArgs args = RemoveObjectArgs.builder().bucket(bucket).object(name).build();
    ask(() -> {
      client.removeObject(args);
      return name;
    });
  }

  private static <T> Optional<T> unlessAbsent(Call<T> call) throws MinioException {
    try {
      return Optional.of(call.go());
    } catch (ErrorResponseException e) {
      if (ABSENT.contains(String.valueOf(e.errorResponse().code()))) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Lost connections, overload and faults of the store pass; refusals do not. */
  private static <T> T ask(Call<T> call) {
    try {
      return call.go();
    } catch (ErrorResponseException e) {
      String code = String.valueOf(e.errorResponse().code());
      int status = e.response().code();
      LOG.warn("The media store answered {} {}", status, code);
      throw status >= 500 || status == 429 || status == 408 ? unavailable() : refused(code);
    } catch (MinioException e) {
      LOG.warn("The media store failed: {}", e.toString());
      throw unavailable();
    } catch (IllegalStateException e) {
      // So the library passes on a connection that cannot be made.
      if (e.getCause() instanceof IOException lost) {
        LOG.warn("The media store cannot be reached: {}", lost.toString());
        throw unavailable();
      }
      throw e;
    }
  }

  private static MediaFailure unavailable() {
    return new MediaFailure("storage_unavailable", "The media store does not answer.", true);
  }

  private static MediaFailure refused(String code) {
    String message =
        code.equals("NoSuchBucket")
            ? "The media store has no such bucket."
            : WRONG_KEYS.contains(code)
                ? "The media store does not accept the server's keys."
                : "The media store refuses what the server asks.";
    return new MediaFailure("storage_refused", message, false);
  }
}
