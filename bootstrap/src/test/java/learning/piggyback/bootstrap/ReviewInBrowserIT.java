package learning.piggyback.bootstrap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import learning.piggyback.bootstrap.Visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two experts review the sample lesson, and a child is asked exactly what they left. */
class ReviewInBrowserIT {

  private static final String PASSWORD = "river-boat-7";
  private static final String VIDEO = "sample-lesson";

  @TempDir private Path data;

  @BeforeAll
  static void waitForBusyMachine() {
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
  }

  @Test
  void childShouldBeAskedExactlyWhatTheExpertsLeft() {
    try (RunningServer server = RunningServer.start(data, Map.of("ADMIN_PASSWORD", PASSWORD));
        Chromium chromium = Chromium.launch()) {
      Visitor admin = new Visitor(server.uri());
      admin.post("/api/admin/verify-access", Map.of("password", PASSWORD));
      Answer sample = admin.get("/api/admin/sample-lesson");

      Page ann = review(chromium, server, sample.text("expert_code"));
      Page eve = review(chromium, server, codeOfEve(admin));
      workByKeys(ann);
      askAtSecond(ann, 12);
      skipLastPart(ann);
      ann.reload();
      assertThat(ann.getByText("What does Grandpa give to Tilly? Ann asks.")).isVisible();

      settleConflict(eve);

      Visitor family = new Visitor(server.uri());
      family.post("/api/learners/parents/login", Map.of("access_code", sample.text("family_code")));
      List<?> asked = family.get("/api/final-questions/" + VIDEO).list("segments");
      assertThat(asked).hasSize(4);
      assertThat(asked.getFirst().toString())
          .contains("Which colour has the kite?")
          .contains("ask_at=12");
    }
  }

  private static Page review(Chromium chromium, RunningServer server, String code) {
    Page page = chromium.newPage();
    page.setViewportSize(1280, 800);
    page.navigate(server.uri() + "/expert/edit/" + VIDEO);
    page.getByLabel("Access code").fill(code);
    page.keyboard().press("Enter");
    assertThat(page.locator(".candidate").first()).isVisible();
    return page;
  }

  /** A second reviewer of the same video. */
  private static String codeOfEve(Visitor admin) {
    Answer eve =
        admin.post(
            "/api/admin/experts",
            Map.of("expert_id", "eve", "display_name", "Eve", "password", "eve-password"));
    admin.post("/api/admin/videos/assignments", Map.of("video_id", VIDEO, "expert_id", "eve"));
    return eve.text("access_code");
  }

  /** Edits the first question and takes the approval of the second one back. */
  private static void workByKeys(Page page) {
    press(page, "j", "e");
    assertThat(page.getByLabel("Question", exactly())).isFocused();
    page.keyboard().type(" Ann asks.");
    press(page, "Escape", "j", "a");
    assertThat(button(page, "Approve Character").first()).isVisible();
    saved(page);
  }

  private static void askAtSecond(Page page, int second) {
    page.evaluate("second => { document.querySelector('video').currentTime = second; }", second);
    press(page, "q");
    page.getByLabel("Question", exactly()).fill("Which colour has the kite?");
    page.getByLabel("Answer", exactly()).fill("red");
    button(page, "Approve Action").first().click();
    saved(page);
    assertThat(button(page, "Own question at 0:12: Which colour has the kite?")).isVisible();
  }

  private static void skipLastPart(Page page) {
    button(page, "Skip this part from 1:20").click();
    button(page, "Nothing to ask here").click();
    assertThat(page.getByText("4 of 5 parts have an approved question")).isVisible();
    saved(page);
  }

  /** Her page is older than what the first expert saved since, and she edits the same question. */
  private static void settleConflict(Page page) {
    press(page, "j", "e");
    page.keyboard().type(" Eve asks.");
    press(page, "Control+s");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("What does Grandpa give to Tilly? Ann asks.");
    assertThat(dialog).containsText("What does Grandpa give to Tilly? Eve asks.");
    button(page, "Theirs everywhere").click();
    button(page, "Save what I chose").click();
    saved(page);
    assertThat(page.getByText("4 of 5 parts have an approved question")).isVisible();
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static void saved(Page page) {
    assertThat(page.locator("[data-save=clean]")).containsText("Saved at");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
