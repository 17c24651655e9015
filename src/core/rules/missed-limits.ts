import type { ChecklistItem } from '../checklist.ts';
import type { Requirement } from '../definitions/requirement.ts';
import { findClientChanges } from '../text/client-changes.ts';
import { dayOf } from '../text/dates.ts';
import { compareWithMonths, readPeriod } from '../text/durations.ts';
import { findKnowledgeOnly } from '../text/factors.ts';
import { findIncidents } from '../text/incidents.ts';
import { findNotices } from '../text/notice-periods.ts';
import { factOf, together, type Passage } from '../text/passage.ts';
import type { Stretch } from '../text/stretch.ts';
import { findStorageAbroad } from '../text/storage-abroad.ts';
import { passageOf } from './passage-of.ts';

/** Words of a rationale that miss a limit; not certain where it depends on what only a person can tell. */
export interface MissedLimit extends Stretch {
  readonly isCertain: boolean;
}

/** Finds the facts in a row's rationale that miss a limit, the certain ones first. `today` is 'YYYY-MM-DD'. */
export function missedLimits(
  item: ChecklistItem,
  requirement: Requirement,
  today: string,
): MissedLimit[] {
  const found = factOf(passageOf(item), together(requirement, today), (passage) =>
    missedIn(passage, requirement, today),
  );
  return [...found.filter((fact) => fact.isCertain), ...found.filter((fact) => !fact.isCertain)];
}

function missedIn(passage: Passage, requirement: Requirement, today: string): MissedLimit[] {
  switch (requirement.kind) {
    case 'stored-in':
      return findStorageAbroad(passage).map(certain);
    case 'no-personal-data-incident':
      return findIncidents(passage, dayOf(today), readPeriod(requirement.within).months);
    case 'second-factor':
      return findKnowledgeOnly(passage).map(certain);
    case 'no-client-change':
      return findClientChanges(passage, { countsCertificates: true }).map(certain);
    case 'notice':
      return findNotices(passage, requirement.before).flatMap(({ start, end, length }) => {
        const least = readPeriod(requirement.atLeast).months;
        const compared = length && compareWithMonths(length, least, requirement.unclearDays);
        return compared === 'enough' ? [] : [{ start, end, isCertain: compared !== 'unclear' }];
      });
  }
}

function certain({ start, end }: Stretch): MissedLimit {
  return { start, end, isCertain: true };
}
