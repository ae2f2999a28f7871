package learning.piggyback.web;

import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For the admin, and for who collects metrics. */
@Secured({PiggybackApi.ADMIN, PiggybackApi.METRICS})
@SecurityRequirement(name = PiggybackApi.ADMIN)
@SecurityRequirement(name = PiggybackApi.METRICS)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface ForMetrics {}
