/** Has a function of the ribbon bring the pane up and then do `act`; its name is that of the manifest. */
export function onRibbon(name: string, act: () => Promise<void> | void): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await act();
    } finally {
      event.completed();
    }
  });
}
