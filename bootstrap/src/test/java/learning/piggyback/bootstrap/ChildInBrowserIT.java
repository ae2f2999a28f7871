package learning.piggyback.bootstrap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import learning.piggyback.bootstrap.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample lesson in a real browser, as a newcomer tries it. */
class ChildInBrowserIT {

  private static final double PATIENCE = 60_000;

  @TempDir private Path data;

  @Test
  void childShouldWatchBeAskedAnswerAndBePraised() {
    try (RunningServer server =
            RunningServer.start(data, Map.of("ADMIN_PASSWORD", "river-boat-7"));
        Chromium chromium = Chromium.launch()) {
      Visitor admin = new Visitor(server.uri());
      admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7"));
      String code = admin.get("/api/admin/sample-lesson").text("family_code");
      List<String> complaints = new ArrayList<>();
      Page page = chromium.newPage();
      page.setViewportSize(390, 844);
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });

      chooseVideo(page, server, code);
      answerFirstQuestion(page);
      leave(page);
      assertThat(complaints).isEmpty();

      Answer report = report(admin);
      assertThat(report.number("report", "total_correct")).isEqualTo(1);
      assertThat(report.text("report", "recent_videos", 0, "video_title"))
          .isEqualTo("Tilly and the Red Kite");
    }
  }

  private static void chooseVideo(Page page, RunningServer server, String code) {
    page.navigate(server.uri().toString());
    page.getByRole(AriaRole.TEXTBOX).fill(code.toLowerCase(Locale.ROOT));
    page.keyboard().press("Enter");
    button(page, "Robin").click();
    button(page, "Pippa").click();
    page.getByText("Tilly and the Red Kite").first().click();
    Locator video = page.locator("video");
    assertThat(video).isVisible();
    page.waitForFunction("() => document.querySelector('video').readyState >= 2");
  }

  /** Plays to the first question, comes back to it after a reload, answers and goes on. */
  private static void answerFirstQuestion(Page page) {
    page.evaluate("() => document.querySelector('video').play()");
    page.waitForFunction("() => document.querySelector('video').currentTime > 0.3");
    page.evaluate("() => { document.querySelector('video').playbackRate = 4; }");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    await(dialog);
    assertThat(dialog).containsText("What does Grandpa give to Tilly?");
    assertThat((Boolean) page.evaluate("() => document.querySelector('video').paused")).isTrue();
    page.reload();
    await(dialog);
    assertThat(dialog).containsText("What does Grandpa give to Tilly?");
    dialog.getByRole(AriaRole.TEXTBOX).fill("a red kite");
    page.waitForResponse(
        response -> response.url().endsWith("/answers") && response.ok(),
        () -> page.keyboard().press("Enter"));
    assertThat(dialog).isHidden(new IsHiddenOptions().setTimeout(PATIENCE));
    page.waitForFunction("() => !document.querySelector('video').paused");
  }

  /** Goes back to the videos, which ends the session. */
  private static void leave(Page page) {
    Response heard =
        page.waitForResponse(
            response ->
                response.url().endsWith("/progress")
                    && response.request().postData().contains("left"),
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My videos"))
                    .click());
    assertThat(heard.ok()).isTrue();
  }

  private static void await(Locator shown) {
    shown.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
        .first();
  }

  private static Answer report(Visitor admin) {
    String child = admin.get("/api/admin/children").text("children", 0, "child_id");
    return admin.get("/api/reports/child/" + child);
  }
}
