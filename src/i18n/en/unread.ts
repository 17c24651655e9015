import type { unreadWords as japanese } from '../ja/unread.ts';
import type { WordsOf } from '../words-of.ts';

/** Why a file or sheet was not read, by reason and variant. `{place}` and parameters may stand in them. */
export const unreadWords: WordsOf<typeof japanese> = {
  'no-checklist': {
    default:
      'No checklist was found. A table with the headers No, チェック項目 and 回答 was looked for.',
    'only-example': "There is only the city's own example and no checklist that was filled in.",
  },
  encrypted: {
    default: 'The file is encrypted with a password. Remove the password and save it again.',
  },
  'legacy-xls': {
    default: 'The file has the old Excel format. Open it in Excel and save it as .xlsx.',
  },
  'not-a-workbook': {
    default: 'This is no Excel workbook. Choose an .xlsx or .xlsm file.',
  },
  damaged: {
    default: 'The file is damaged. Open it in Excel and save it again.',
  },
  'too-large': {
    default: 'The file is too large. Remove sheets or pictures that are not needed.',
  },
  'strict-ooxml': {
    default: 'Strict Open XML is not supported. Save the file as an ordinary .xlsx.',
  },
  timeout: {
    default: 'Reading took too long. Make the file smaller, or try again.',
  },
};
