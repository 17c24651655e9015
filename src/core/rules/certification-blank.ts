import { certificationFault } from './fault.ts';
import { signsOfCertification } from './form-signs.ts';
import type { Rule } from './rule.ts';

/** The status of a certification is empty. One finding per certification. */
export const certificationBlank: Rule = {
  id: 'certification-blank',
  severities: ['warning'],
  yieldsTo: [],
  *check({ checklist, definition }) {
    for (const certification of checklist.certifications) {
      if (certification.mark !== 'blank') continue;
      const parameters = signsOfCertification(definition);
      yield certificationFault(certification, definition, { parameters });
    }
  },
};
