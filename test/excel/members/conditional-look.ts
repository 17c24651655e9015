import type { ConditionalBorder, ConditionalLook } from '../model/conditional-format.ts';
import { ApiError } from '../protocol/api-error.ts';
import { booleanFrom, choiceFrom, colorFrom, textFrom } from '../protocol/arguments.ts';
import { as, objectOf } from './object-types.ts';
import type { TypeMembers } from '../protocol/host-object.ts';
import { type FormatBorderTarget, type FormatTarget, requireAllowed } from './targets.ts';

/** Excel.ConditionalRangeFormat */
export const conditionalLookMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  scalars: { NumberFormat: part('numberFormat', textFrom, null) },
  navigations: {
    Borders: { to: as('ConditionalRangeBorderCollection') },
    Fill: { to: as('ConditionalRangeFill') },
    Font: { to: as('ConditionalRangeFont') },
  },
};

/** Excel.ConditionalRangeFill */
export const fillMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  scalars: { Color: part('fill', colorFrom, '') },
  methods: {
    Clear: {
      call: (target) => {
        change(target, (look) => {
          const rest = { ...look };
          delete rest.fill;
          return rest;
        });
      },
    },
  },
};

/** Excel.ConditionalRangeFont */
export const fontMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  scalars: {
    Bold: part('bold', booleanFrom, false),
    Color: part('color', colorFrom, ''),
    Italic: part('italic', booleanFrom, false),
    Strikethrough: part('strikethrough', booleanFrom, false),
    Underline: {
      get: ({ format }) => (format.look.underline ? 'Single' : 'None'),
      set: (target, value) => {
        const underline = choiceFrom(value, ['None', 'Single', 'Double']) !== 'None';
        change(target, (look) => ({ ...look, underline }));
      },
    },
  },
  methods: {
    Clear: {
      call: (target) => {
        change(target, ({ fill, borders, numberFormat }) => ({
          ...(fill === undefined ? {} : { fill }),
          ...(borders === undefined ? {} : { borders }),
          ...(numberFormat === undefined ? {} : { numberFormat }),
        }));
      },
    },
  },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Excel.ConditionalRangeBorderCollection */
export const bordersMembers: TypeMembers<FormatTarget> = {
  since: '1.6',
  scalars: { Count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => objectOf('ConditionalRangeBorder', { ...target, side })),
  item: (target, key) =>
    objectOf('ConditionalRangeBorder', { ...target, side: choiceFrom(key, SIDES) }),
  navigations: {
    Bottom: {
      to: (target) => objectOf('ConditionalRangeBorder', { ...target, side: 'EdgeBottom' }),
    },
    Left: { to: (target) => objectOf('ConditionalRangeBorder', { ...target, side: 'EdgeLeft' }) },
    Right: { to: (target) => objectOf('ConditionalRangeBorder', { ...target, side: 'EdgeRight' }) },
    Top: { to: (target) => objectOf('ConditionalRangeBorder', { ...target, side: 'EdgeTop' }) },
  },
  methods: {
    GetItemAt: {
      call: (target, args) => {
        const side = SIDES[args.integer(0)];
        if (!side) throw new ApiError('InvalidArgument');
        return objectOf('ConditionalRangeBorder', { ...target, side });
      },
    },
  },
};

/** Excel.ConditionalRangeBorder */
export const borderMembers: TypeMembers<FormatBorderTarget> = {
  since: '1.6',
  id: ({ side }) => ({ SideIndex: side }),
  scalars: {
    Color: {
      get: (target) => lineOf(target)?.color ?? '',
      set: (target, value) => {
        const color = colorFrom(value);
        draw(target, (line) => ({ ...line, color }));
      },
    },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => lineOf(target)?.style ?? 'None',
      set: (target, value) => {
        const style = choiceFrom(value, [
          'None',
          'Continuous',
          'Dash',
          'DashDot',
          'DashDotDot',
          'Dot',
        ]);
        draw(target, (line) => (style === 'None' ? null : { ...line, style }));
      },
    },
  },
};

function lineOf({ format, side }: FormatBorderTarget): ConditionalBorder | undefined {
  return format.look.borders?.[side];
}

function draw(
  target: FormatBorderTarget,
  make: (line: ConditionalBorder) => ConditionalBorder | null,
): void {
  change(target, (look) => {
    const { [target.side]: old, ...others } = look.borders ?? {};
    const line = make(old ?? { style: 'Continuous', color: '#000000' });
    return { ...look, borders: line ? { ...others, [target.side]: line } : others };
  });
}

/** A part of the look that can be read and set; `absent` is what Excel answers where it is not set. */
function part<K extends keyof ConditionalLook>(
  key: K,
  from: (value: unknown) => ConditionalLook[K],
  absent: unknown,
) {
  return {
    get: ({ format }: FormatTarget) => format.look[key] ?? absent,
    set: (target: FormatTarget, value: unknown) => {
      const next = from(value);
      change(target, (look) => ({ ...look, [key]: next }));
    },
  };
}

function change(target: FormatTarget, make: (look: ConditionalLook) => ConditionalLook): void {
  requireAllowed(target, 'allowFormatCells');
  const { book, sheet, format } = target;
  format.look = make(format.look);
  for (const area of format.areas) book.tell({ kind: 'formatted', sheet, area, origin: 'add-in' });
}
