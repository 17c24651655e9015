import { requestAction, type PaneAction } from '../ui/requested-actions.ts';

/** The ribbon buttons of manifest.xml: the names are those of its FunctionName elements. */
const RIBBON: Readonly<Record<string, PaneAction>> = {
  checkSheet: 'check',
  toggleLinks: 'toggle-links',
  toggleMarks: 'toggle-marks',
  checkRow: 'check-row',
};

// Where office.js could not be fetched the pane says so; there is nothing to associate.
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    associate(host);
  });
}

function associate(host: Office.HostType): void {
  if (host !== Office.HostType.Excel) return;
  for (const [name, action] of Object.entries(RIBBON)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void openPane()
        .then(() => requestAction(action))
        .finally(() => {
          event.completed();
        });
    });
  }
}

/** Every ribbon button shows its outcome in the pane. Where the pane cannot be opened the action still runs. */
async function openPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (cause) {
    console.warn('The pane could not be opened.', cause);
  }
}
