import { parseReference } from '../model/area.ts';
import { ApiError } from '../protocol/api-error.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { areasFrom } from './area-arguments.ts';
import { objectOf } from './object-types.ts';
import { rangeTarget, requireWritable, type SheetTarget } from './targets.ts';

/** Excel.PageLayout, as far as print areas and print titles go. */
export const pageLayoutMembers: TypeMembers<SheetTarget> = {
  since: '1.9',
  methods: {
    GetPrintArea: {
      call: (target) => {
        const area = printArea(target);
        if (!area) throw new ApiError('ItemNotFound');
        return area;
      },
    },
    GetPrintAreaOrNullObject: { call: printArea },
    GetPrintTitleRowsOrNullObject: {
      call: ({ book, sheet }) => {
        const titles = (sheet.printTitles ?? '').split(',').map((each) => parseReference(each));
        const rows = titles.find((each) => each?.area.left === 1);
        return rows ? objectOf('Range', rangeTarget(book, sheet, rows.area)) : null;
      },
    },
    SetPrintArea: {
      call: (target, args) => {
        requireWritable(target.book);
        target.sheet.printArea = areasFrom(target, args.raw(0));
        target.book.tell({ kind: 'names' });
      },
    },
  },
};

function printArea({ book, sheet }: SheetTarget): HostObject | null {
  return sheet.printArea && objectOf('RangeAreas', { book, sheet, areas: sheet.printArea });
}
