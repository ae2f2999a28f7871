package learning.piggyback.web.report;

import io.micronaut.serde.annotation.Serdeable;

/** A report, wrapped as the contract's admin route has it. */
@Serdeable
record AdminReportResponse(boolean success, ReportResponse report) {}
