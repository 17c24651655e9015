/** The setting of the workbook that holds what the user wants kept. */
export const SETTING = 'kakunin';

/**
 * The text that the workbook keeps for Kakunin as Office last told it: when the add-in was started, or was kept or asked
 * for since (see keep-text.ts). Null where it keeps none.
 */
export function keptText(): string | null {
  const kept: unknown = Office.context.document.settings.get(SETTING);
  return typeof kept === 'string' ? kept : null;
}
