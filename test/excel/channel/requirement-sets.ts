/** The versions of ExcelApi that can be played: the least that Kakunin needs, and the last that office.js on npm knows. */
export const PLAYED_VERSIONS = [14, 15] as const;
export type PlayedVersion = (typeof PLAYED_VERSIONS)[number];

/** What the host says it supports. Dialogs and files are not emulated, so they are not promised. */
export function requirementSets(excelApi: PlayedVersion): Readonly<Record<string, string>> {
  return {
    ExcelApi: `1.${excelApi}`,
    AddinCommands: '1.1',
    AppRuntime: '1.3',
    DelayForCellEdit: '1.1',
    DocumentEvents: '1.1',
    RibbonApi: '1.1',
    RichApiRuntime: '1.2',
    Settings: '1.1',
    SharedRuntime: '1.1',
    SharedRuntimeInternal: '1.2',
  };
}
