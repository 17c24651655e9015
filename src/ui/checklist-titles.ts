import type { CheckedChecklist } from '../core/report.ts';

/** What checklists are called on the screen: by their sheets, and numbered where several stand on the same ones. */
export function checklistTitles(checklists: readonly CheckedChecklist[]): string[] {
  const names = checklists.map(({ checklist }) => checklist.sheets.join('・'));
  return names.map((name, i) => {
    const isAlone = names.filter((each) => each === name).length === 1;
    const nth = names.slice(0, i + 1).filter((each) => each === name).length;
    return isAlone ? name : `${name} #${nth}`;
  });
}
