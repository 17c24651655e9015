import { addressOf } from '../../../src/core/cell.ts';
import { Faults } from '../channel/faults.ts';
import { PLAYED_VERSIONS } from '../channel/requirement-sets.ts';
import { RichApi } from '../channel/rich-api.ts';
import { WebHost } from '../channel/web-host.ts';
import { loadWorkbook } from '../loading/load-workbook.ts';
import { formatArea, isOneCell } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type { Caller } from '../protocol/host-object.ts';
import { byId, element } from './elements.ts';
import { GridController } from './grid-controller.ts';
import { GridView } from './grid-view.ts';
import { type KakuninHost, kakuninHost } from './kakunin-host.ts';
import { type Manifest, type ManifestButton, readManifest } from './manifest.ts';
import { drawRibbon } from './ribbon.ts';
import { drawSheetTabs } from './sheet-tabs.ts';
import { UserActions } from './user-actions.ts';
import { wordsFor } from './words.ts';

declare global {
  interface Window {
    kakuninHost: KakuninHost;
  }
}

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en-US' : 'ja-JP';
const words = wordsFor(language);

start().catch((cause: unknown) => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  byId('notices').replaceChildren(element('p', {}, `${words.cannotOpen} ${reason}`));
  console.error(cause);
});

/** Opens the workbook, draws Excel around it, and starts the add-in in its pane. */
async function start(): Promise<void> {
  document.documentElement.lang = language.slice(0, 2);
  const [opened, manifest] = await Promise.all([openWorkbook(), openManifest()]);
  const { book } = opened;
  book.isReadOnly = query.has('readonly');
  document.title = `${book.name} – Excel (emulated)`;
  byId('book-name').textContent = book.name;

  const gaps: string[] = [];
  const onGap = (problem: string) => {
    gaps.push(problem);
    // An add-in must never run into a hole of the emulation unseen.
    console.error(problem);
  };
  const faults = new Faults();
  const actions = new UserActions(book, words, notify);
  const table = byId('grid') as HTMLTableElement; // host.html has a table there
  const frame = byId('sheet');
  const view = new GridView(book, table);
  const grid = new GridController({
    book,
    view,
    actions,
    words,
    frame,
    table,
    addInMenu: () =>
      manifest.cellMenu.map((button) => ({
        label: button.label,
        icon: button.icon,
        run: () => void press(button),
      })),
    onTyped: (text) => {
      byId('content').textContent = text;
    },
  });
  const pane = byId('pane') as HTMLIFrameElement; // host.html has an iframe there
  const caller: Caller = {
    events: new Set<string>(),
    eventsEnabled: true,
    get runtimeState() {
      return byId('side').classList.contains('closed') ? 'Hidden' : 'Visible';
    },
    set runtimeState(state: 'Visible' | 'Hidden' | 'Background') {
      showPane(state === 'Visible');
    },
    enableControl: (id, enabled) => {
      ribbon.enable(id, enabled);
    },
  };
  const apiVersion = PLAYED_VERSIONS.find((each) => String(each) === query.get('api')) ?? 15;
  const richApi = new RichApi({ book, apiVersion, faults, editing: grid.entry, caller, onGap });
  const host = new WebHost({
    book,
    richApi,
    faults,
    apiVersion,
    language,
    addInName: manifest.name,
    post: (message) => pane.contentWindow?.postMessage(message, location.origin),
    onGap,
  });
  addEventListener('message', (event) => {
    if (event.source === pane.contentWindow) void host.receive(event.data);
  });
  const press = async (button: ManifestButton): Promise<void> => {
    if (button.action.kind === 'function') await host.invokeCommand(button.action.name, button.id);
    else showPane(true);
  };
  const ribbon = drawRibbon(manifest, words, press);
  window.kakuninHost = kakuninHost({
    book,
    actions,
    faults,
    requests: richApi.requests,
    gaps,
    usedMembers: richApi.used,
    invokeCommand: (name) => host.invokeCommand(name, name),
  });
  drawOnChange(book, view, grid);
  setUpPane(manifest);
  const side = byId('side');
  const tellRibbon = () => {
    ribbon.showPaneOpen(!side.classList.contains('closed'));
  };
  new MutationObserver(tellRibbon).observe(side, { attributeFilter: ['class'] });
  tellRibbon();
  pane.src = host.addressFor(
    new URL(query.get('addin') ?? manifest.page, location.href),
    location.origin,
  );
  grid.entry.focus();
}

async function openWorkbook(): Promise<{ book: Book }> {
  const response = await fetch(`/emulated-excel/workbook${location.search}`);
  const name = decodeURIComponent(response.headers.get('x-file-name') ?? 'Book1.xlsx');
  if (!response.ok) throw new Error(`The workbook cannot be opened: ${await response.text()}`);
  return { book: loadWorkbook(new Uint8Array(await response.arrayBuffer()), name) };
}

async function openManifest(): Promise<Manifest> {
  const response = await fetch('/manifest.xml');
  return readManifest(await response.text(), language);
}

/** Draws after each change, once for all changes that come together. */
function drawOnChange(book: Book, view: GridView, grid: GridController): void {
  let isDue = false;
  let isWhole = true;
  const draw = () => {
    isDue = false;
    if (isWhole) {
      view.draw();
      drawSheetTabs(byId('tabs'), book, words);
    } else view.drawSelection();
    isWhole = false;
    grid.place();
    drawFormulaBar(book);
    const { rows, columns, isCut } = view.isCut;
    if (isCut) notify(words.cut(rows, columns));
  };
  book.onChange((change) => {
    if (change.kind === 'activated') grid.entry.finish('stay');
    isWhole ||= change.kind !== 'selected';
    if (isDue) return;
    isDue = true;
    queueMicrotask(draw);
  });
  draw();
}

function drawFormulaBar(book: Book): void {
  const { selection, activeSheet } = book;
  const merge = activeSheet.mergeAt(selection.top, selection.left);
  const isSingle = isOneCell(selection) || (merge && formatArea(merge) === formatArea(selection));
  byId('name-box').textContent = isSingle
    ? addressOf(selection.top, selection.left)
    : formatArea(selection);
  const { formula, value } = activeSheet.at(selection.top, selection.left);
  byId('content').textContent = formula ?? String(value);
}

function setUpPane(manifest: Manifest): void {
  byId('pane-title').textContent = manifest.name;
  byId('name-box').setAttribute('aria-label', words.nameBox);
  byId('content').setAttribute('aria-label', words.content);
  byId('home').textContent = words.home;
  byId('emulated').textContent = words.emulated;
  byId('close-pane').setAttribute('aria-label', words.closePane);
  byId('divider').setAttribute('aria-label', words.paneWidth);
  const handle = byId('divider');
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    byId('pane').style.pointerEvents = 'none';
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) setPaneWidth(innerWidth - event.clientX);
  });
  handle.addEventListener('pointerup', () => {
    byId('pane').style.pointerEvents = '';
  });
  handle.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
    if (step !== 0) setPaneWidth(byId('pane').offsetWidth + step);
  });
  byId('close-pane').addEventListener('click', () => {
    showPane(false);
  });
}

function setPaneWidth(width: number): void {
  byId('side').style.width = `${Math.max(320, Math.min(width, innerWidth - 320))}px`;
}

function showPane(shown: boolean): void {
  byId('side').classList.toggle('closed', !shown);
}

/** Shows a message of Excel for some seconds. */
function notify(message: string): void {
  const note = element('p', {}, message);
  byId('notices').replaceChildren(note);
  setTimeout(() => {
    note.remove();
  }, 8000);
}
