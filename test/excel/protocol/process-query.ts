import { ApiError, type ErrorCode, MissingMember } from './api-error.ts';
import { Arguments, isHostObject } from './arguments.ts';
import type { Caller, HostObject, MemberDescription } from './host-object.ts';
import { project } from './project.ts';
import { requireSet } from './require-set.ts';
import { ACTION, type Action, type Answer, type ArgumentInfo, type Batch, PATH } from './wire.ts';

/** What a batch is carried out on. */
export interface Session {
  readonly workbook: HostObject;
  /** The objects that exist beside the workbook, by the name office.js asks for. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly caller: Caller;
  /** The version of ExcelApi that is played: 14 for 1.14. Members of later ones are refused. */
  readonly apiVersion: number;
  /** Ranges that the add-in holds on to. */
  readonly references: Map<string, HostObject>;
  nextReference(): string;
  /** The members that were asked for so far, such as 'Range.Values' and 'Range.Values='. */
  readonly used: Set<string>;
  /** Called with each member that the emulation does not have, and with errors of its own. */
  onGap(problem: string): void;
}

/** An action to stop at, as if Excel had failed there. */
export interface Breakdown {
  readonly code: ErrorCode;
  /** How many actions are carried out first: at most all of them. */
  readonly afterActions: number;
}

/**
 * Carries out a batch on the workbook, as Excel on the web does: one action after another. The first that fails ends
 * the batch; what was done before stays done.
 */
export function processQuery(session: Session, batch: Batch, breakdown?: Breakdown): Answer {
  const run = new Run(session, batch);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (breakdown && index >= breakdown.afterActions) throw new ApiError(breakdown.code);
      run.perform(action);
    } catch (error) {
      return run.failed(error, action, index);
    }
  }
  const last = batch.Actions.at(-1);
  return breakdown && last
    ? run.failed(new ApiError(breakdown.code), last, batch.Actions.length - 1)
    : { Results: run.results, TraceIds: run.traces };
}

class Run {
  readonly results: { ActionId: number; Value: unknown }[] = [];
  readonly traces: number[] = [];
  private readonly objects = new Map<number, HostObject | null>();
  private readonly session: Session;
  private readonly batch: Batch;
  private readonly ids = new Map<HostObject, string>();

  constructor(session: Session, batch: Batch) {
    this.session = session;
    this.batch = batch;
    for (const [id, object] of session.references) this.ids.set(object, id);
  }

  perform(action: Action): void {
    if (action.ActionType === ACTION.trace) this.traces.push(action.Id);
    const value = action.ActionType === ACTION.trace ? null : this.valueOf(action);
    this.results.push({ ActionId: action.Id, Value: value });
  }

  failed(error: unknown, action: Action, index: number): Answer {
    const api = error instanceof ApiError ? error : new ApiError('GeneralException', String(error));
    const object = this.objects.get(action.ObjectPathId);
    const location = `${object?.typeName ?? this.pathName(action.ObjectPathId)}.${action.Name ?? ''}`;
    if (error instanceof MissingMember) this.session.onGap(error.message);
    else if (!(error instanceof ApiError)) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.session.onGap(`The emulated Excel failed at ${location}: ${reason}`);
    }
    return {
      Error: {
        Code: api.code,
        Message: api.message,
        Location: location,
        HttpStatusCode: api.status,
        ActionIndex: index,
      },
      Results: this.results,
      TraceIds: this.traces,
    };
  }

  private valueOf(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && { ...object.id, ...this.referenceOf(object) };
      case ACTION.query:
      case ACTION.queryAsJson:
        if (!object) return null;
        return {
          ...this.referenceOf(object),
          ...project(object, action.QueryInfo ?? {}, this.session),
        };
      case ACTION.method:
        return this.callMethod(object, action);
      case ACTION.setProperty:
        this.setProperty(object, action);
        return null;
      default:
        throw new MissingMember(`the action type ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject | null, action: Action): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      if (object) this.keep(object);
      return null;
    }
    const args = this.arguments(action.ArgumentInfo);
    if (name === '_RemoveReference') {
      this.session.references.delete(args.text(0));
      return null;
    }
    // Nothing can be done to a null object, and trying is no error: Microsoft's own samples begin with
    // `worksheets.getItemOrNullObject("Sample").delete()`.
    if (!object) return null;
    const value = this.call(object, name, args);
    return value === undefined || isHostObject(value) ? null : value;
  }

  private setProperty(object: HostObject | null, action: Action): void {
    if (!object) return;
    const name = action.Name ?? '';
    const member = object.members.scalars.get(name);
    if (!member?.canWrite) throw new MissingMember(`the writable ${object.typeName}.${name}`);
    this.require(object, name, member, '=');
    object.write(name, this.arguments(action.ArgumentInfo).raw(0), this.session.caller);
  }

  /** The object that a path leads to; null for a null object, and for all that hangs on one. */
  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(id);
    if (object?.isGone) throw new ApiError('ItemNotFound');
    this.objects.set(id, object);
    if (object?.members.isTracked && this.batch.AutoKeepReference) this.keep(object);
    return object;
  }

  private resolve(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new Error(`The batch has no object path ${id}.`);
    const name = path.Name ?? '';
    if (path.ObjectPathType === PATH.global) return this.session.workbook;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.newObject) {
      const service = this.session.services.get(name);
      if (!service) throw new MissingMember(`the service ${name}`);
      return service;
    }
    if (path.ObjectPathType === PATH.referenceId) {
      const object = this.session.references.get(name);
      if (!object) throw new ApiError('ItemNotFound');
      return object;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const member = parent.members.navigations.get(name);
        if (!member) throw new MissingMember(`${parent.typeName}.${name}`);
        this.require(parent, name, member);
        return parent.navigate(name);
      }
      case PATH.indexer:
        if (!parent.members.hasItem) throw new MissingMember(`${parent.typeName}.getItem`);
        this.session.used.add(`${parent.typeName}[]`);
        return parent.item(this.arguments(path.ArgumentInfo).raw(0));
      case PATH.method: {
        const value = this.call(parent, name, this.arguments(path.ArgumentInfo));
        if (value !== null && !isHostObject(value)) {
          throw new Error(`${parent.typeName}.${name} gives no object.`);
        }
        return value;
      }
      default:
        throw new MissingMember(`the object path type ${path.ObjectPathType}`);
    }
  }

  private call(object: HostObject, name: string, args: Arguments): unknown {
    const member = object.members.methods.get(name);
    if (!member) throw new MissingMember(`${object.typeName}.${name}`);
    this.require(object, name, member);
    return object.call(name, args, this.session.caller);
  }

  private require(object: HostObject, name: string, { since }: MemberDescription, how = ''): void {
    this.session.used.add(`${object.typeName}.${name}${how}`);
    requireSet(`${object.typeName}.${name}`, since, this.session.apiVersion);
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === 'number' && id > 0 ? this.object(id) : value;
    });
    return new Arguments(values);
  }

  private keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = this.session.nextReference();
    this.session.references.set(id, object);
    this.ids.set(object, id);
  }

  private referenceOf(object: HostObject): { _ReferenceId?: string } {
    const id = this.ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private pathName(id: number): string {
    return this.batch.ObjectPaths[String(id)]?.Name ?? '';
  }
}
