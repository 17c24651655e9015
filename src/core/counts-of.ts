import type { Finding, Severity } from './finding.ts';
import type { Counts } from './report.ts';

/** How many of the findings have each severity. */
export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const count = (severity: Severity) =>
    findings.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), review: count('review') };
}
