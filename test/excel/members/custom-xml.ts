import type { CustomXmlPart } from '../model/book.ts';
import { ApiError } from '../protocol/api-error.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { objectOf } from './object-types.ts';
import { requireWritable, type XmlPartsTarget, type XmlPartTarget } from './targets.ts';

/** Excel.CustomXmlPartCollection */
export const xmlPartsMembers: TypeMembers<XmlPartsTarget> = {
  since: '1.5',
  items,
  item,
  methods: {
    Add: {
      call: ({ book }, args) => {
        requireWritable(book);
        const xml = args.text(0);
        if (namespaceOf(xml) === null) throw new ApiError('InvalidArgument');
        const serial = book.nextSerial().toString(16).toUpperCase().padStart(8, '0');
        const part = { id: `{${serial}-0003-0000-0000-000000000000}`, xml };
        book.customXmlParts.push(part);
        return objectOf('CustomXmlPart', { book, part });
      },
    },
    GetByNamespace: {
      call: ({ book }, args) =>
        objectOf('CustomXmlPartScopedCollection', { book, namespace: args.text(0) }),
    },
    GetCount: { call: (target) => parts(target).length },
    GetItemOrNullObject: { call: (target, args) => find(target, args.raw(0)) },
  },
};

/** Excel.CustomXmlPartScopedCollection */
export const scopedXmlPartsMembers: TypeMembers<XmlPartsTarget> = {
  since: '1.5',
  items,
  item,
  methods: {
    GetCount: { call: (target) => parts(target).length },
    GetItemOrNullObject: { call: (target, args) => find(target, args.raw(0)) },
    GetOnlyItem: {
      call: (target) => {
        const found = onlyItem(target);
        if (!found) throw new ApiError('InvalidOperation');
        return found;
      },
    },
    GetOnlyItemOrNullObject: { call: onlyItem },
  },
};

/** Excel.CustomXmlPart */
export const xmlPartMembers: TypeMembers<XmlPartTarget> = {
  since: '1.5',
  id: ({ part }) => ({ Id: part.id }),
  isGone: ({ book, part }) => !book.customXmlParts.includes(part),
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) ?? '' },
  },
  methods: {
    Delete: {
      call: ({ book, part }) => {
        requireWritable(book);
        book.customXmlParts.splice(book.customXmlParts.indexOf(part), 1);
      },
    },
    GetXml: { call: ({ part }) => part.xml },
    SetXml: {
      call: ({ book, part }, args) => {
        requireWritable(book);
        part.xml = args.text(0);
      },
    },
  },
};

/** The default namespace of the root element; '' without one; null when there is no root element. */
function namespaceOf(xml: string): string | null {
  const root = /<([A-Za-z_][^\s/>]*)([^>]*)>/.exec(xml.replace(/<[?!][^>]*>/g, ''));
  if (!root) return null;
  return /\sxmlns="([^"]*)"/.exec(root[2] ?? '')?.[1] ?? '';
}

function parts({ book, namespace }: XmlPartsTarget): CustomXmlPart[] {
  return book.customXmlParts.filter(
    ({ xml }) => namespace === null || namespaceOf(xml) === namespace,
  );
}

function items(target: XmlPartsTarget): HostObject[] {
  return parts(target).map((part) => objectOf('CustomXmlPart', { book: target.book, part }));
}

function item(target: XmlPartsTarget, key: unknown): HostObject {
  const found = find(target, key);
  if (!found) throw new ApiError('ItemNotFound');
  return found;
}

function find(target: XmlPartsTarget, key: unknown): HostObject | null {
  const part = parts(target).find(({ id }) => id === key);
  return part ? objectOf('CustomXmlPart', { book: target.book, part }) : null;
}

function onlyItem(target: XmlPartsTarget): HostObject | null {
  const [only, ...others] = items(target);
  return only && others.length === 0 ? only : null;
}
