package learning.piggyback.web.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The reports of all children of the caller. */
@Serdeable
record ChildrenReportsResponse(boolean success, List<ReportResponse> children) {}
