import { ApiError, MissingMember } from './api-error.ts';
import type { Caller, HostObject } from './host-object.ts';
import { requireSet } from './require-set.ts';
import type { Query } from './wire.ts';

/** Who reads, and the version of ExcelApi that is played. */
interface Reader {
  readonly apiVersion: number;
  readonly caller: Caller;
  readonly used: Set<string>;
}

/**
 * Reads what a load asks for: 'values', 'format/fill/color', 'items/name'. Names come back in PascalCase, nested as
 * asked; a collection as `_Items`. Nothing asked for means all values of the object itself.
 */
export function project(object: HostObject, query: Query, reader: Reader): object {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const paths = (wanted.length > 0 ? wanted : ['*']).map((path) =>
    path
      .split(/[/.]/)
      .filter((step) => step !== 'items')
      .map(toPascal),
  );
  return read(object, paths, query, reader);
}

function read(
  object: HostObject,
  paths: readonly (readonly string[])[],
  query: Query,
  reader: Reader,
): object {
  const items = object.items();
  if (!items) return readMembers(object, paths, reader);
  reader.used.add(`${object.typeName}.items`);
  const own = paths.filter(([first]) => object.members.scalars.has(first ?? ''));
  const ofItems = paths.filter((path) => !own.includes(path));
  const from = query.Skip ?? 0;
  const shown = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    ...readMembers(object, own, reader),
    _Items: shown.map((item) => ({
      ...item.id,
      ...readMembers(item, ofItems, reader),
    })),
  };
}

function readMembers(
  object: HostObject,
  paths: readonly (readonly string[])[],
  reader: Reader,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const nested = new Map<string, string[][]>();
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === '$none') continue;
    if (first === '*' || first === '$all') Object.assign(result, readAll(object, reader));
    else if (object.members.scalars.has(first)) result[first] = readOne(object, first, reader);
    else if (object.members.navigations.has(first)) {
      nested.set(first, [...(nested.get(first) ?? []), rest.length > 0 ? rest : ['*']]);
    } else throw new MissingMember(`${object.typeName}.${first}`);
  }
  for (const [name, inner] of nested) {
    reader.used.add(`${object.typeName}.${name}`);
    requireSet(
      `${object.typeName}.${name}`,
      object.members.navigations.get(name)?.since ?? '1.1',
      reader.apiVersion,
    );
    const target = object.navigate(name);
    result[name] = target && read(target, inner, {}, reader);
  }
  return result;
}

function readOne(object: HostObject, name: string, reader: Reader): unknown {
  const member = object.members.scalars.get(name);
  if (!member?.canRead) throw new ApiError('InvalidArgument');
  reader.used.add(`${object.typeName}.${name}`);
  requireSet(`${object.typeName}.${name}`, member.since, reader.apiVersion);
  return object.read(name, reader.caller);
}

/** Everything the object says of itself, as far as the played set goes. */
function readAll(object: HostObject, reader: Reader): Record<string, unknown> {
  const known = [...object.members.scalars].filter(
    ([, { since, canRead }]) => canRead && Number(since.slice(2)) <= reader.apiVersion,
  );
  return Object.fromEntries(known.map(([name]) => [name, readOne(object, name, reader)]));
}

function toPascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
