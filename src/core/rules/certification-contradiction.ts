import type { Certification } from '../checklist.ts';
import type { Quote } from '../finding.ts';
import { findCertificationClaims, type CertificationClaim } from '../text/certifications.ts';
import { factOf } from '../text/passage.ts';
import { certificationFault } from './fault.ts';
import { passageOf, quotePassage } from './passage-of.ts';
import type { JudgedItem, Rule, RuleContext } from './rule.ts';

/** A rationale claims a certification that No 26 denies, or denies one that No 26 claims. Reported at No 26's sub-row. */
export const certificationContradiction: Rule = {
  id: 'certification-contradiction',
  severities: ['warning'],
  yieldsTo: ['certification-blank'],
  *check(context) {
    const claims = context.items.flatMap(claimsOf);
    for (const certification of context.checklist.certifications) {
      const { mark } = certification;
      if (mark !== 'yes' && mark !== 'no') continue;
      const id = idOf(certification, context);
      const about = claims.filter((claim) => claim.certification === id);
      const against = about.filter(({ isHeld }) => isHeld !== (mark === 'yes'));
      // Rows that disagree among themselves cannot refute the list.
      if (against.length === 0 || against.length < about.length) continue;
      yield certificationFault(certification, context.definition, {
        quotes: against.flatMap(({ quotes }) => quotes),
      });
    }
  },
};

interface RowClaim extends CertificationClaim {
  readonly quotes: readonly Quote[];
}

function claimsOf({ item, standing }: JudgedItem): RowClaim[] {
  if (standing === 'not-due') return [];
  return factOf(passageOf(item), findCertificationClaims, findCertificationClaims).map((claim) => ({
    ...claim,
    quotes: quotePassage(item, claim.start, claim.end),
  }));
}

/** The id of a sub-row in the definition. */
function idOf({ name }: Certification, { definition }: RuleContext): string | null {
  return definition.certifications.names.find(({ printed }) => printed === name)?.id ?? null;
}
