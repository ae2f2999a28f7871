package learning.piggyback.web;

import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For experts and parents, who have codes and children of their own. */
@Secured({PiggybackApi.EXPERT, PiggybackApi.PARENT})
@SecurityRequirement(name = PiggybackApi.EXPERT)
@SecurityRequirement(name = PiggybackApi.PARENT)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForKeepers {}
