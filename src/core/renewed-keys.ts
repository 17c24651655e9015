import type { Ignored } from './decisions.ts';
import type { Finding } from './finding.ts';
import { findingKey, partsOfKey } from './finding-key.ts';

/** Where in a key its form stands; once the name of the sheet stood there. */
const FORM = 3;

/** Findings that were set aside, under the keys of today: those of version 0.1.0 held the name of the sheet. */
export function withRenewedKeys(
  ignored: readonly Ignored[],
  findings: readonly Finding[],
): readonly Ignored[] {
  return ignored.map((each) => {
    const sheet = partsOfKey(each.key)[FORM];
    if (typeof sheet !== 'string') return each;
    const alike = findings.filter((finding) => findingKey(finding) === keyIn(each.key, finding));
    const own = alike.find((finding) => finding.sheet === sheet) ?? alike[0];
    return own ? { ...each, key: findingKey(own) } : each;
  });
}

/** The key as it would be made today of a finding in the same form as this one. */
function keyIn(key: string, { form }: Finding): string {
  const parts = partsOfKey(key);
  parts[FORM] = form ?? null;
  return JSON.stringify(parts);
}
