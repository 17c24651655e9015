import type { Arguments } from './arguments.ts';

/** The add-in that calls, as far as members act on it rather than on the workbook. */
export interface Caller {
  /** Which events it listens to: 'type:target', such as '10:Workbook'. */
  readonly events: Set<string>;
  /** False while the add-in has switched its events off. */
  eventsEnabled: boolean;
  /** Whether its pane is shown. */
  runtimeState: 'Visible' | 'Hidden' | 'Background';
  /** Asked for by Office.ribbon.requestUpdate: a control of the ribbon can be pressed or not. */
  enableControl(id: string, enabled: boolean): void;
}

/** The set a member came with: a version of ExcelApi, such as '1.7', or a set that is not ExcelApi. */
export type Since = `1.${number}`;

interface Scalar<T> {
  readonly since?: Since;
  readonly get?: (target: T, caller: Caller) => unknown;
  readonly set?: (target: T, value: unknown, caller: Caller) => void;
}

interface Navigation<T> {
  readonly since?: Since;
  readonly to: (target: T) => HostObject | null;
}

interface Method<T> {
  readonly since?: Since;
  /** Gives a value for the wire, an object that later actions speak to, or null for a null object. */
  readonly call: (target: T, args: Arguments, caller: Caller) => unknown;
}

/** What a type of Excel's object model offers. Names are those on the wire: 'GetUsedRange', 'Values'. */
export interface TypeMembers<T> {
  /** The set the whole type came with, where its members do not say otherwise. */
  readonly since?: Since;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** By key or index, for collections. Throws ItemNotFound. */
  readonly item?: (target: T, key: unknown) => HostObject;
  readonly items?: (target: T) => readonly HostObject[];
  /** The id that lets office.js find an item of a collection again. */
  readonly id?: (target: T) => Readonly<Record<string, string>>;
  /** Whether the thing has left the workbook since. */
  readonly isGone?: (target: T) => boolean;
  /** Ranges are tracked: they are answered with a reference id. */
  readonly isTracked?: boolean;
}

/** One object of the workbook, ready for requests. */
export interface HostObject {
  readonly typeName: string;
  readonly members: TypeDescription;
  /** The thing of the model that the object stands for. */
  readonly target: unknown;
  readonly id: Readonly<Record<string, string>>;
  /** True when the thing it stands for has left the workbook. */
  readonly isGone: boolean;
  read(name: string, caller: Caller): unknown;
  write(name: string, value: unknown, caller: Caller): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: Arguments, caller: Caller): unknown;
  item(key: unknown): HostObject;
  items(): readonly HostObject[] | null;
}

/** A type of the object model, for lists of what is offered. */
export interface TypeDescription {
  readonly typeName: string;
  readonly isTracked: boolean;
  readonly isCollection: boolean;
  readonly hasItem: boolean;
  readonly scalars: ReadonlyMap<string, MemberDescription>;
  readonly navigations: ReadonlyMap<string, MemberDescription>;
  readonly methods: ReadonlyMap<string, MemberDescription>;
}

export interface MemberDescription {
  readonly since: Since;
  readonly canRead: boolean;
  readonly canWrite: boolean;
}

/** A type with the things it is for, ready to make objects of. */
export interface ObjectType<T> {
  readonly description: TypeDescription;
  make(target: T): HostObject;
}

/** Makes a type of the object model from what it offers. */
export function objectType<T>(typeName: string, members: TypeMembers<T>): ObjectType<T> {
  const description = describe(typeName, members);
  return { description, make: (target) => new Facade(typeName, members, description, target) };
}

class Facade<T> implements HostObject {
  readonly typeName: string;
  readonly members: TypeDescription;
  readonly target: T;
  private readonly declared: TypeMembers<T>;

  constructor(typeName: string, declared: TypeMembers<T>, members: TypeDescription, target: T) {
    this.typeName = typeName;
    this.declared = declared;
    this.members = members;
    this.target = target;
  }

  get id(): Readonly<Record<string, string>> {
    return this.declared.id?.(this.target) ?? {};
  }

  get isGone(): boolean {
    return this.declared.isGone?.(this.target) ?? false;
  }

  read(name: string, caller: Caller): unknown {
    return this.declared.scalars?.[name]?.get?.(this.target, caller);
  }

  write(name: string, value: unknown, caller: Caller): void {
    this.declared.scalars?.[name]?.set?.(this.target, value, caller);
  }

  navigate(name: string): HostObject | null {
    return this.declared.navigations?.[name]?.to(this.target) ?? null;
  }

  call(name: string, args: Arguments, caller: Caller): unknown {
    return this.declared.methods?.[name]?.call(this.target, args, caller);
  }

  item(key: unknown): HostObject {
    if (!this.declared.item) throw new Error(`${this.typeName} has no items.`);
    return this.declared.item(this.target, key);
  }

  items(): readonly HostObject[] | null {
    return this.declared.items?.(this.target) ?? null;
  }
}

function describe<T>(typeName: string, members: TypeMembers<T>): TypeDescription {
  const since = members.since ?? '1.1';
  const scalars = Object.entries(members.scalars ?? {}).map(
    ([name, each]) =>
      [name, { since: each.since ?? since, canRead: !!each.get, canWrite: !!each.set }] as const,
  );
  const others = (list: Readonly<Record<string, { since?: Since }>> = {}) =>
    Object.entries(list).map(
      ([name, each]) =>
        [name, { since: each.since ?? since, canRead: true, canWrite: false }] as const,
    );
  return {
    typeName,
    isTracked: members.isTracked ?? false,
    isCollection: members.items !== undefined,
    hasItem: members.item !== undefined,
    scalars: new Map(scalars),
    navigations: new Map(others(members.navigations)),
    methods: new Map(others(members.methods)),
  };
}
