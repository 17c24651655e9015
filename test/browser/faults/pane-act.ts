import type { PanePage } from '../pane-page.ts';

/** Something that the pane does in the workbook when a person asks for it, as fault tests need to know it. */
export interface PaneAct {
  readonly name: string;
  readonly workbook: string;
  /** Leads from a page that has just been opened to where the act can begin. */
  readonly prepare?: (pane: PanePage) => Promise<unknown>;
  /** Sets the act going. */
  readonly act: (pane: PanePage) => Promise<unknown>;
  /** Sets it going again where it failed; the same as `act` unless said otherwise. */
  readonly retry?: (pane: PanePage) => Promise<unknown>;
  /** Whether the pane shows that it has been done. */
  readonly isDone: (pane: PanePage) => Promise<boolean>;
  /** Leads back to where the act can begin again; nothing of it may be left in the workbook. */
  readonly takeBack: (pane: PanePage) => Promise<unknown>;
  /** One of these is said where the workbook has changed and the act stopped; none where the act writes nothing. */
  readonly halfWay: readonly string[];
  /** Present where it writes cells, marks or names, wherever they stand at the time. */
  readonly writes?: true;
  /** Present where it waits as long as Excel does not answer, as a person may be writing in a cell. */
  readonly isPatient?: true;
  /** Where its failures lie: at requests, or at the reading and saving of settings. */
  readonly speaksTo?: 'requests' | 'settings';
}
