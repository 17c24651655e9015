import type { Book } from '../model/book.ts';
import type { Change } from '../model/changes.ts';
import { eventsFor } from './excel-events.ts';
import type { Faults, Trouble } from './faults.ts';
import { readRequest, reply, type Request } from './messages.ts';
import { requirementSets, type PlayedVersion } from './requirement-sets.ts';
import type { RichApi } from './rich-api.ts';

/** What the host is told from outside. */
export interface WebHostOptions {
  readonly book: Book;
  readonly richApi: RichApi;
  readonly faults: Faults;
  readonly apiVersion: PlayedVersion;
  /** Office's display language, such as 'ja-JP'. */
  readonly language: string;
  readonly addInName: string;
  /** Posts a message to the window of the add-in. */
  readonly post: (message: string) => void;
  readonly onGap: (problem: string) => void;
}

/** The events of the channel itself that a host may be asked for. */
const CHANNEL_EVENT = { selectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 } as const;

/** The methods of the channel, by dispatch id. */
const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** In channel answers: this method is not supported. */
const INTERNAL_ERROR = 5001;
const NO_PERMISSION = 7000;

const CONVERSATION = 'conversation-1';
const CONTROL = 'kakunin-1';

/** The side of Excel on the web: answers the messages that office.js posts to the window around it. */
export class WebHost {
  private readonly options: WebHostOptions;
  private readonly listeners = new Map<number, Request>();
  private readonly commands = new Map<string, () => void>();
  private readonly waiting: (() => void)[] = [];

  constructor(options: WebHostOptions) {
    this.options = options;
    options.book.onChange((change) => {
      this.tell(change);
    });
  }

  /** Takes a message that the add-in's window has posted. */
  async receive(posted: unknown): Promise<void> {
    const request = readRequest(posted);
    if (!request) return;
    const { post } = this.options;
    if (request._actionType === 1 || request._actionType === 2) {
      const isKnown = this.listen(request);
      post(reply(request, { data: { Version: 1, Error: isKnown ? 0 : INTERNAL_ERROR } }));
      return;
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        post(reply(request, { data: this.context() }));
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        post(reply(request, { data: await this.execute(request._data) }));
        return;
      default:
        this.options.onGap(`The emulated Excel does not know the message ${request._actionName}.`);
        post(reply(request, { error: -2 }));
    }
  }

  /** Runs a function of the ribbon; kept when the add-in says that it is done. */
  async invokeCommand(functionName: string, controlId: string): Promise<void> {
    if (!this.listeners.has(CHANNEL_EVENT.appCommandInvoked)) {
      await new Promise<void>((ready) => this.waiting.push(ready));
    }
    const id = `command-${this.options.book.nextSerial()}`;
    const done = new Promise<void>((completed) => this.commands.set(id, completed));
    this.fire(CHANNEL_EVENT.appCommandInvoked, [
      id,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
    return done;
  }

  /** The address of the add-in's page with what office.js needs to find this host. */
  addressFor(page: URL, hostOrigin: string): string {
    const info = `Excel$Web$16.01$${this.options.language}$correlation-1$$$1`;
    const search = new URLSearchParams(page.search).toString();
    const query = `${search === '' ? '' : `${search}&`}_host_Info=${info}`;
    // office.js wants _xdm_Info last.
    const fragment = `&_serializer_version=1&_xdm_Info=${CONVERSATION}|${CONTROL}|${hostOrigin}`;
    return `${page.origin}${page.pathname}?${query}#${fragment}`;
  }

  private listen(request: Request): boolean {
    const id = eventIdOf(request._data);
    if (!Object.values(CHANNEL_EVENT).some((known) => known === id)) {
      this.options.onGap(`The emulated Excel does not have the event ${request._actionName}.`);
      return false;
    }
    if (request._actionType === 2) this.listeners.delete(id);
    else this.listeners.set(id, request);
    if (id === CHANNEL_EVENT.appCommandInvoked) {
      for (const ready of this.waiting.splice(0)) setTimeout(ready, 0);
    }
    return true;
  }

  private async execute(data: unknown): Promise<object> {
    const { book, richApi, faults, onGap } = this.options;
    const method = methodOf(data);
    switch (method.dispatchId) {
      case DISPATCH.richApi: {
        const [, , path, , body, , flags] = method.arrayData;
        if (typeof body !== 'string' || path !== 'ProcessQuery') {
          onGap(`The emulated Excel does not have the rich API ${String(path)}.`);
          return { Version: 1, Error: INTERNAL_ERROR };
        }
        const answer = await richApi.answer(body, typeof flags === 'number' ? flags : 0);
        if (answer === null) return { Version: 1, Error: INTERNAL_ERROR };
        return { Version: 1, Error: 0, Data: [200, [], answer] };
      }
      case DISPATCH.commandCompleted: {
        const id = String(method.arguments[0]);
        this.commands.get(id)?.();
        this.commands.delete(id);
        return { Version: 1, Error: 0 };
      }
      case DISPATCH.loadSettings: {
        const trouble = faults.nextSettingsCall();
        if (trouble !== null) return failedSettings(trouble);
        const settings = [...book.settings].map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings: settings } };
      }
      case DISPATCH.saveSettings: {
        const trouble = faults.nextSettingsCall();
        if (trouble !== null) return failedSettings(trouble);
        if (book.isReadOnly) return { Version: 1, Error: NO_PERMISSION };
        book.settings.clear();
        for (const [key, value] of method.settings) book.settings.set(key, value);
        return { Version: 1, Error: 0 };
      }
      default:
        onGap(`The emulated Excel does not have the channel's method ${method.dispatchId}.`);
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  /** Sends the events of a change to those who listen, after whatever is running now. */
  private tell(change: Change): void {
    const { richApi, faults, book } = this.options;
    for (const { type, target, args } of eventsFor(change)) {
      if (!richApi.caller.events.has(`${type}:${target}`) || !richApi.caller.eventsEnabled)
        continue;
      if (faults.losesEvent()) continue;
      const message = [65536, type, target, JSON.stringify(args), book.nextSerial(), false];
      this.fire(CHANNEL_EVENT.richApiMessage, { ArrayData: [message] });
    }
    if (change.kind === 'selected') this.fire(CHANNEL_EVENT.selectionChanged, {});
  }

  private fire(event: number, data: unknown): void {
    setTimeout(() => {
      const request = this.listeners.get(event);
      if (request) this.options.post(reply(request, { data, isEvent: true }));
    }, 0);
  }

  private context(): object {
    const { book, language, apiVersion, addInName } = this.options;
    const sets = JSON.stringify(requirementSets(apiVersion));
    return {
      _id: CONTROL,
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: `https://localhost/${encodeURIComponent(book.name)}`,
      _clientMode: book.isReadOnly ? 0 : 1,
      _settings: [...book.settings],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000001',
      _appInstanceId: CONTROL,
      _appMinorVersion: 0,
      _requirementMatrix: sets,
      _hostFullVersion: '16.0.18000.41000',
      _addinName: addInName,
      _appDomains: [],
      _dialogRequirementMatrix: sets,
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: '0',
      _marketplaceType: '0',
    };
  }
}

/** The answer of a reading or saving of settings that fails; it may never come. */
function failedSettings(trouble: Trouble): Promise<object> {
  if (trouble === 'no answer') return new Promise(() => undefined);
  return Promise.resolve({ Version: 1, Error: INTERNAL_ERROR });
}

function eventIdOf(data: unknown): number {
  const id: unknown =
    typeof data === 'object' && data !== null && 'eventDispId' in data ? data.eventDispId : null;
  return typeof id === 'number' ? id : -1;
}

/** What is in the data of executeMethod, whatever method it is. */
function methodOf(data: unknown): {
  readonly dispatchId: number;
  readonly arrayData: readonly unknown[];
  readonly arguments: readonly unknown[];
  readonly settings: readonly (readonly [string, string])[];
} {
  const record = data as Readonly<Record<string, unknown>>; // office.js sends an object, see the reference of its protocol
  const method = record['DdaMethod'] as { readonly DispatchId: number } | undefined;
  const arrayData = record['ArrayData'] as readonly unknown[] | undefined;
  const settings = record['DdaSettingsMethod'] as
    { readonly Properties?: readonly (readonly [string, string])[] } | undefined;
  return {
    dispatchId: method?.DispatchId ?? -1,
    arrayData: arrayData ?? [],
    arguments: [record['0'], record['1'], record['2']],
    settings: settings?.Properties ?? [],
  };
}
