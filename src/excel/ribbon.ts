/** What happens when the user presses 检查 on the ribbon: the pane comes up, then `check` runs. */
export function onRibbonCheck(check: () => Promise<void> | void): void {
  Office.actions.associate("check", async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await check();
    } finally {
      event.completed();
    }
  });
}
