package learning.piggyback.web.account.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.login.LogIn.Outcome;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.application.account.session.LogOut;
import learning.piggyback.application.account.session.LogOutEverywhere;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.Failures;
import learning.piggyback.web.ForEachRole;
import learning.piggyback.web.ForEveryone;
import learning.piggyback.web.SuccessResponse;

@Tag(name = "log-in")
@CommonFailures
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class LoginController {

  /** Of what is sent to log in, in characters: hashing more is work for nothing. */
  static final int LONGEST = 1_000;

  private final LoginAnswers answers;
  private final LogOut logOut;
  private final LogOutEverywhere logOutEverywhere;
  private final AccountDirectory directory;
  private final ChildAccess childAccess;

  LoginController(
      LoginAnswers answers,
      LogOut logOut,
      LogOutEverywhere logOutEverywhere,
      AccountDirectory directory,
      ChildAccess childAccess) {
    this.answers = answers;
    this.logOut = logOut;
    this.logOutEverywhere = logOutEverywhere;
    this.directory = directory;
    this.childAccess = childAccess;
  }

  /** Logs the admin in. */
  @ForEveryone
  @Post("/admin/verify-access")
  @ApiResponse(
      responseCode = "200",
      description = "Logged in; the session cookie is set",
      content = @Content(schema = @Schema(implementation = SessionResponse.class)))
  HttpResponse<?> verifyAccess(HttpRequest<?> request, @Valid @Body AdminLoginRequest body) {
    return answers.answer(
        request,
        body.toProof(),
        Failures.of(request, HttpStatus.UNAUTHORIZED, "invalid_access_code", "Invalid access code"),
        LoginController::session);
  }

  /** Logs the admin in, the older way: answers 200 for a wrong password too. */
  @ForEveryone
  @Post("/verify-password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @ApiResponse(
      responseCode = "200",
      description = "Logged in or not, as success says",
      content = @Content(schema = @Schema(implementation = PasswordCheckResponse.class)))
  HttpResponse<?> verifyPassword(
      HttpRequest<?> request,
      @Body("user_type") @Size(max = LoginController.LONGEST) String user_type,
      @Body("password") @Size(max = LoginController.LONGEST) String password) {
    if (!user_type.equals("admin")) {
      return HttpResponse.ok(PasswordCheckResponse.wrong("Use expert ID + password login."));
    }
    return answers.answer(
        request,
        new Proof.AdminPassword(password.strip()),
        HttpResponse.ok(PasswordCheckResponse.wrong("Invalid password")),
        _ -> PasswordCheckResponse.RIGHT);
  }

  /** Logs an expert or a parent in. */
  @ForEveryone
  @Post("/expert/login")
  @ApiResponse(
      responseCode = "200",
      description = "Logged in; the session cookie is set",
      content = @Content(schema = @Schema(implementation = SessionResponse.class)))
  HttpResponse<?> expertLogin(HttpRequest<?> request, @Valid @Body AdultLoginRequest body) {
    return answers.answer(
        request,
        body.toProof(),
        Failures.of(
            request,
            HttpStatus.UNAUTHORIZED,
            "invalid_credentials",
            "Invalid expert ID or password"),
        LoginController::session);
  }

  /** Logs a family's children in with the parent's code. */
  @ForEveryone
  @Post("/learners/parents/login")
  @ApiResponse(
      responseCode = "200",
      description = "Logged in; the session cookie is set",
      content = @Content(schema = @Schema(implementation = FamilyLoginResponse.class)))
  HttpResponse<?> parentLogin(HttpRequest<?> request, @Valid @Body FamilyLoginRequest body) {
    return answers.answer(
        request,
        body.toProof(),
        Failures.of(
            request,
            HttpStatus.UNAUTHORIZED,
            "invalid_login_code",
            "Invalid Login Code. Please try again."),
        this::family);
  }

  /** Ends the session of whatever role; does nothing without one. */
  @ForEveryone
  @Post("/expert/logout")
  @ApiResponse(
      responseCode = "200",
      description = "Logged out",
      content = @Content(schema = @Schema(implementation = SuccessResponse.class)))
  HttpResponse<SuccessResponse> logout(HttpRequest<?> request) {
    SessionCookie.read(request).ifPresent(logOut::logOut);
    return HttpResponse.ok(SuccessResponse.DONE).cookie(SessionCookie.cleared(request));
  }

  /** Ends all sessions of the caller, on whichever devices; an adult's with its family's. */
  @ForEachRole
  @Post("/logout-everywhere")
  @ApiResponse(
      responseCode = "200",
      description = "Logged out everywhere",
      content = @Content(schema = @Schema(implementation = SuccessResponse.class)))
  HttpResponse<SuccessResponse> logoutEverywhere(
      HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
    logOutEverywhere.logOut(actor);
    return HttpResponse.ok(SuccessResponse.DONE).cookie(SessionCookie.cleared(request));
  }

  /** Who is logged in. */
  @ForEachRole
  @Get("/session")
  SessionResponse session(@Parameter(hidden = true) Caller caller) {
    return directory
        .activeName(caller)
        .map(name -> SessionResponse.of(caller, name))
        .orElseThrow(() ->
            new DomainProblem(ProblemKind.NOT_LOGGED_IN, "not_logged_in", "Please log in first."));
  }

  private static SessionResponse session(Outcome.LoggedIn loggedIn) {
    return SessionResponse.of(loggedIn.caller(), loggedIn.displayName());
  }

  private Object family(Outcome.LoggedIn loggedIn) {
    return loggedIn.caller() instanceof Caller.Family(var id)
        ? FamilyLoginResponse.of(
            id, loggedIn.displayName(), childAccess.readableBy(loggedIn.caller()))
        : session(loggedIn);
  }
}
