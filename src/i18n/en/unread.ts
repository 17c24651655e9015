import type { unreadWords as japanese } from '../ja/unread.ts';
import type { WordsOf } from '../words-of.ts';

/** Why something was not read, by reason and variant: what was seen and what to do. */
export const unreadWords: WordsOf<typeof japanese> = {
  'no-checklist': {
    default:
      'No checklist was found: no table has the headers 回答 and 回答根拠, and No or チェック項目, with the items of the form below (sheets: {sheets}). Check that this is the file you filled in.',
    'no-sheet': 'There is no sheet with cells. Check that this is the file you filled in.',
    'only-example':
      'There is only the city’s own example of answers and no filled checklist. Check that this is the file you filled in.',
    folder:
      'There is no .xlsx or .xlsm file in this folder. Check where the folder is and what kind of files it holds.',
  },
  encrypted: {
    password:
      'The workbook is encrypted with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, and save it.',
    zip: 'Encrypted with a zip password. Save the workbook again without a password.',
  },
  'legacy-xls': {
    default:
      'This is an old Excel file (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  },
  'not-a-workbook': {
    empty: 'The file is empty (0 bytes). Get it again from its sender.',
    'no-file':
      'This is not an ordinary file but something like a pipe or a device, so it was not read. Save it as a file first.',
    'folder-link':
      'This is a link to a folder, which is not searched. Give the folder it leads to.',
    'not-zip':
      'The content is not an Excel workbook (.xlsx or .xlsm). Check the original file: perhaps only its extension was changed.',
    pdf: 'This is a PDF, not an Excel workbook. Ask for the original Excel file.',
    markup:
      'This is HTML or XML, not an Excel workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
    text: 'This is text such as CSV, not an Excel workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
    ole: 'This is an old Office file, but not an Excel workbook. Give an .xlsx or .xlsm file made by Excel.',
    xlsb: 'This is an Excel Binary Workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).',
    ods: 'This is an OpenDocument file (.ods). Open it in your spreadsheet program and save it as .xlsx.',
    document: 'This is a Word document, not an Excel workbook. Check the original Excel file.',
    presentation:
      'This is a PowerPoint presentation, not an Excel workbook. Check the original Excel file.',
    zipped:
      'This is a zip file that holds an .xlsx or .xlsm file. Unpack it and give the file in it.',
    'other-package':
      'This is a zip file without an Excel workbook in it. Give an .xlsx or .xlsm file.',
  },
  damaged: {
    missing: 'This was not found. Check its name and place, and where it leads if it is a link.',
    name: 'The file cannot be opened, as its name is not in UTF-8. Rename it and try again.',
    forbidden:
      'The file cannot be opened: you have no permission. Check your permissions and try again.',
    busy: 'The file cannot be opened: another program uses it. Close it there and try again.',
    closed:
      'The file cannot be opened ({code}). Check its place and your permissions and try again.',
    'own-fault':
      'The file could not be checked because of a fault in Kakunin ({message}). Please report this sentence to the makers of Kakunin.',
    truncated:
      'The file ends too early. Get it again from its sender and check that Excel can open it.',
    zip: 'The structure of the zip file is broken. Open it in Excel, let Excel repair it, and save it.',
    'duplicate-part':
      'Two parts have this name, and nothing tells which is the right one. Ask the sender of the file, open the file in Excel and save it again.',
    'part-name':
      'The part name “{name}” leads out of the workbook, so nothing was read. Ask the sender about this file.',
    overlap:
      'This shares its place in the file with another part, and nothing tells whose content it is. Ask the sender of the file, open the file in Excel and save it again.',
    'local-name':
      'The file gives this part two different names, so it was not read. Ask the sender of the file, open the file in Excel and save it again.',
    size: 'The unpacked size is not the recorded one ({size} bytes). Get the file again, or open it in Excel and save it again.',
    checksum:
      'The content does not match its checksum (CRC). Get the file again, or open it in Excel and save it again.',
    compression:
      'This cannot be unpacked (compression method {method}). Get the file again, or open it in Excel and save it again.',
    'missing-part':
      'This part of the workbook is missing. Open the file in Excel, let Excel repair it, and save it.',
    'missing-relationships':
      'This part says how the others belong together, but is missing or unreadable, so they were found by their names. Open the file in Excel and save it again.',
    'missing-relationship':
      'Nothing says which part holds this sheet, so it was not read. Open the file in Excel, let Excel repair it, and save it.',
    encoding:
      'The text is neither UTF-8 nor UTF-16 and was not read. Open the file in Excel and save it again.',
    dtd: 'There is a document type declaration (DTD), so this was not read, for safety. Ask the sender of the file, open the file in Excel and save it again.',
    xml: 'The XML is broken at line {line} and was not read. Open the file in Excel, let Excel repair it, and save it.',
    root: 'This is not a part of a spreadsheet (its first element is “{element}”). Open the file in Excel, let Excel repair it, and save it.',
    'string-index-one':
      'Cell {cell} refers to a text that does not exist (number {index}) and was not read. Open the file in Excel and enter that cell again.',
    'string-index':
      'Cell {cell} ({count} such cells) refers to a text that does not exist (number {index}) and was not read. Open the file in Excel and enter that cell again.',
    'address-one':
      'The address “{address}” does not exist in Excel and was passed over. Open the file in Excel and save it again.',
    address:
      'The address “{address}” ({count} such) does not exist in Excel and was passed over. Open the file in Excel and save it again.',
    'repeated-cell-one':
      'A row or cell is written twice, so only what comes first was read (not read: {cell}). Open the file in Excel, let Excel repair it, and save it.',
    'repeated-cell':
      'A row or cell is written twice, so only what comes first was read (not read: {cell}, {count} in all). Open the file in Excel, let Excel repair it, and save it.',
    'merge-one':
      'The merged area {area} overlaps another or covers several filled cells, and was read as if not merged. Open the file in Excel, mend the merge and save it.',
    merge:
      'The merged area {area} ({count} such) overlaps another or covers several filled cells, and was read as if not merged. Open the file in Excel, mend the merge and save it.',
    'no-result-one':
      'The result of the formula in cell {cell} is not stored, so it was not read. Open the file in Excel and save it again.',
    'no-result':
      'The result of the formula in cell {cell} ({count} such cells) is not stored, so it was not read. Open the file in Excel and save it again.',
  },
  'too-large': {
    memory:
      'Reading needs more memory than allowed ({megabytes} MB). Remove sheets or data that are not needed and save the file again.',
    file: 'The file is too large ({megabytes} MB, limit {limit} MB). Remove pictures or sheets that are not needed and save it again.',
    parts:
      'The workbook has too many parts ({count}, limit {limit}). Copy the sheets you need into a new workbook and save that.',
    part: 'Too large to be read ({megabytes} MB unpacked, limit {limit} MB). Remove data that is not needed and save the file again.',
    total:
      'The whole workbook is over the limit ({limit} MB unpacked), so this part was not read. Remove sheets that are not needed and save the file again.',
    ratio:
      'Compressed suspiciously well ({ratio} times, limit {limit} times), so this was not unpacked. Ask the sender of the file, open the file in Excel and save it again.',
    cells:
      'There are too many cells (limit {limit} numbers or {texts} short texts), so this was not read. Delete rows or columns that are not needed and save the file again.',
    sheet:
      'Not read, because more than {limit} of its cells hold something. If a checklist is on this sheet, delete the rows and columns that are not needed.',
    nodes:
      'The workbook holds too much (limit {limit} XML elements), so this was not read. Copy the sheets you need into a new workbook and save that.',
    'text-one':
      'The text of cell {cell} is too long, so only its first {limit} characters were read. Shorten it and save the file again.',
    text: 'The text of cell {cell} ({count} such cells) is too long, so only its first {limit} characters were read. Shorten it and save the file again.',
    depth:
      'The elements are nested too deep (limit {limit}), so this was not read. Ask the sender of the file, open the file in Excel and save it again.',
    token:
      'One text or tag is too long (limit {limit} characters), so this was not read. Open the file in Excel and save it again.',
  },
  'strict-ooxml': {
    default:
      'This kind of Strict Open XML is not supported. Save the file in Excel as an Excel Workbook (.xlsx).',
  },
  timeout: {
    default:
      'Reading took longer than {seconds} seconds and was given up. Remove sheets or data that are not needed and try again.',
  },
};
