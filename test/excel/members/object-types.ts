import {
  type HostObject,
  objectType,
  type ObjectType,
  type TypeDescription,
  type TypeMembers,
} from '../protocol/host-object.ts';
import type { ObjectTargets } from './targets.ts';

type TypeName = keyof ObjectTargets;

/** What every type of the object model offers. */
export type ObjectModel = { readonly [N in TypeName]: TypeMembers<ObjectTargets[N]> };

type ObjectTypes = { [N in TypeName]: ObjectType<ObjectTargets[N]> };

// The types refer to one another in circles, so they find each other by name, once all are known.
let types: Partial<ObjectTypes> = {};

/** Makes the object model known; called once, before the first request. */
export function offer(model: ObjectModel): void {
  const entries = Object.entries(model).map(([name, members]) => [
    name,
    objectType(name, members as TypeMembers<never>), // entries() forgets which target goes with which name
  ]);
  types = Object.fromEntries(entries) as ObjectTypes; // the keys are those of ObjectModel
}

/** An object of the model for a thing in the workbook. */
export function objectOf<N extends TypeName>(name: N, target: ObjectTargets[N]): HostObject {
  const type = types[name];
  if (!type) throw new Error(`The type ${name} has not been offered.`);
  return type.make(target);
}

/** The way from an object to another one that stands for the same things, such as Range → RangeFormat. */
export function as<N extends TypeName>(name: N): (target: ObjectTargets[N]) => HostObject {
  return (target) => objectOf(name, target);
}

/** All types with their members, for lists of what is offered. */
export function offeredTypes(): readonly TypeDescription[] {
  return Object.values(types).map(({ description }) => description);
}

/** The names of what a type offers: 'Range.Values' to read, 'Range.Values=' to set, 'Range[]' for its items by key. */
export function memberNames(type: TypeDescription): string[] {
  const name = (member: string) => `${type.typeName}.${member}`;
  const scalars = [...type.scalars].flatMap(([member, { canRead, canWrite }]) => [
    ...(canRead ? [name(member)] : []),
    ...(canWrite ? [`${name(member)}=`] : []),
  ]);
  return [
    ...scalars,
    ...[...type.navigations.keys(), ...type.methods.keys()].map(name),
    ...(type.isCollection ? [name('items')] : []),
    ...(type.hasItem ? [`${type.typeName}[]`] : []),
  ];
}
