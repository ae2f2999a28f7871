package learning.piggyback.web;

import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For whoever is logged in, within what is theirs. */
@Secured("isAuthenticated()")
@SecurityRequirement(name = PiggybackApi.ADMIN)
@SecurityRequirement(name = PiggybackApi.EXPERT)
@SecurityRequirement(name = PiggybackApi.PARENT)
@SecurityRequirement(name = PiggybackApi.CHILD)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForEachRole {}
