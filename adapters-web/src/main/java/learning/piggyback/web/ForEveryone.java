package learning.piggyback.web;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For everyone, logged in or not. */
@Secured("isAnonymous()")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForEveryone {}
