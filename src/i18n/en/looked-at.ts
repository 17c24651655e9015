import type { lookedAt as japanese } from '../ja/looked-at.ts';
import type { WordsOf } from '../words-of.ts';

/** What the city's reviewers look for in each item, by definition and No. Source: the checks of Kakunin's rules. */
export const lookedAt: WordsOf<typeof japanese> = {
  'hamamatsu-asp-saas': {
    1: 'That there is a policy, that training takes place, and that all staff take part.',
    2: 'That no copy of the data is stored outside Japan, backups included, and that the place is certain.',
    3: 'Control by authority or role of each user. Restricting the network alone is not enough.',
    4: 'That stored data itself is encrypted. Encrypted transport alone is not enough.',
    5: 'The method of encryption. TLS 1.0/1.1 or SSL alone is not enough.',
    6: 'What is logged, and how.',
    7: "Detection of malware on the service's own side.",
    8: 'That vulnerability information is gathered at least monthly and acted upon.',
    9: 'A named plan or procedure. Redundant equipment alone is not enough.',
    10: 'The deadline by which data is erased.',
    11: 'Levels of information, with personal data set apart.',
    12: 'The law by name, or a system built on it (JIS Q 15001, PrivacyMark and the like).',
    13: 'The period covered (the last three years). If personal data leaked, was lost or accessed: what happened and what was done.',
    14: 'A factor other than a password or PIN: IP restriction, certificate, registered device, one-time password and the like.',
    15: 'A log that tells who did what and when.',
    16: 'That it is done again and again, not once.',
    17: 'That the vendor itself answers and responds, not the other provider.',
    18: 'That the owner of the data is named.',
    19: 'How often backups are made, or how many generations are kept.',
    20: "That the users' devices need no added software or changed settings.",
    21: 'What happens when a new version is released. A list of supported versions alone is not enough.',
    22: 'That there is no extra fee.',
    23: 'How many months before a change notice is given (at least one month).',
    24: 'How many months before the end notice is given (at least six months).',
    25: 'The format of the data handed over, by name (CSV and the like).',
    26: 'For each certification ○ where it is held and “-” where it is not, in agreement with the other items.',
  },
};
