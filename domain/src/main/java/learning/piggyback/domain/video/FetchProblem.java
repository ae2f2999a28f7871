package learning.piggyback.domain.video;

import java.util.Locale;

/** Why a video could not be fetched; the names are part of the wire contract. */
public enum FetchProblem {
  INVALID_URL(false),
  FORMAT_UNAVAILABLE(false),
  AGE_VERIFICATION_REQUIRED(false),
  AUTH_REQUIRED(false),
  RATE_LIMITED(true),
  FORBIDDEN(false),
  DOWNLOAD_FAILED(false),
  VIDEO_FILE_MISSING(false),
  INVALID_CONTAINER(false),
  TOOL_MISSING(false),
  UNEXPECTED_ERROR(false);

  private final boolean passing;

  FetchProblem(boolean passing) {
    this.passing = passing;
  }

  /** Whether the same request may well succeed a little later, without anybody's doing. */
  public boolean passing() {
    return passing;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
