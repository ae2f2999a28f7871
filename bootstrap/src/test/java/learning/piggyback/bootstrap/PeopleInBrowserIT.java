package learning.piggyback.bootstrap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people of one family, from the account that the admin makes to the one that it closes. */
class PeopleInBrowserIT {

  private static final String PASSWORD = "river-boat-7";

  @TempDir private Path data;

  @BeforeAll
  static void waitForBusyMachine() {
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
  }

  @Test
  void deactivatingParentShouldLogParentAndChildOut() {
    try (RunningServer server = RunningServer.start(data, Map.of("ADMIN_PASSWORD", PASSWORD));
        Chromium chromium = Chromium.launch()) {
      Page admin = chromium.newPage();
      logAdminIn(admin, server);
      addExpert(admin);
      String code = addParent(admin);
      addChild(admin);

      Page parent = chromium.newPage();
      parent.navigate(server.uri() + "/expert/children");
      parent.getByLabel("Access code").fill(code);
      button(parent.locator("form"), "Log in").click();
      assertThat(parent.getByText("Mila Berg").first()).isVisible();

      Page child = chromium.newPage();
      child.navigate(server.uri().toString());
      child.getByRole(AriaRole.TEXTBOX).fill(code);
      child.keyboard().press("Enter");
      button(child.locator("body"), "Mila").click();
      assertThat(heading(child, "Who watches with you?")).isVisible();

      deactivateParent(admin);

      parent.reload();
      assertThat(parent.getByLabel("Access code")).isVisible();
      child.reload();
      assertThat(child.getByLabel("Type your family’s code")).isVisible();
      child.getByRole(AriaRole.TEXTBOX).fill(code);
      child.keyboard().press("Enter");
      assertThat(child.getByRole(AriaRole.ALERT)).isVisible();
    }
  }

  private static void logAdminIn(Page admin, RunningServer server) {
    admin.navigate(server.uri() + "/admin/people");
    admin.getByLabel("Password").fill(PASSWORD);
    admin.keyboard().press("Enter");
    assertThat(heading(admin, "People")).isVisible();
  }

  private static void addExpert(Page admin) {
    Locator experts = panel(admin, "Experts");
    experts.getByText("Add an expert").click();
    experts.getByLabel("Name").fill("Ms Berg");
    experts.getByLabel("Id", new Locator.GetByLabelOptions().setExact(true)).fill("ms-berg");
    button(experts, "Add expert").click();
    assertThat(button(experts, "Edit Ms Berg")).isVisible();
  }

  /** Adds a parent and answers the code that is shown. */
  private static String addParent(Page admin) {
    Locator parents = panel(admin, "Parents");
    parents.getByText("Add a parent").click();
    parents.getByLabel("Name").fill("Family Berg");
    button(parents, "Add parent").click();
    assertThat(button(parents, "Edit Family Berg")).isVisible();
    return parents.getByRole(AriaRole.CODE).textContent();
  }

  private static void addChild(Page admin) {
    button(panel(admin, "Children"), "Add a child").click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("First name").fill("Mila");
    dialog.getByLabel("Last name").fill("Berg");
    dialog.getByLabel("Expert").selectOption("ms-berg");
    dialog.getByLabel("Parent").selectOption(label("Family Berg"));
    button(dialog, "Add child").click();
    assertThat(dialog).isHidden();
    assertThat(button(panel(admin, "Children"), "Edit Mila Berg")).isVisible();
  }

  private static void deactivateParent(Page admin) {
    Locator parents = panel(admin, "Parents");
    button(parents, "Edit Family Berg").click();
    Locator dialog = admin.getByRole(AriaRole.DIALOG);
    button(dialog, "Deactivate").click();
    assertThat(button(dialog, "Activate")).isVisible();
  }

  private static SelectOption label(String text) {
    return new SelectOption().setLabel(text);
  }

  private static Locator panel(Page page, String name) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
