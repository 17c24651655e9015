import type { CellEditing } from '../channel/rich-api.ts';
import { element } from './elements.ts';

/** Where to go after an entry. */
export type Leave = 'down' | 'up' | 'right' | 'left' | 'stay';

const ARROWS: Readonly<Partial<Record<string, Leave>>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the page does with an entry. */
export interface EntryHandlers {
  /** Writes the entry; false keeps it open. */
  commit(text: string, leave: Leave): void;
  /** A key that is pressed while nothing is being edited. */
  key(event: KeyboardEvent): void;
  paste(text: string): void;
  copied(): string;
  /** What is being entered has changed. */
  typed(text: string): void;
  /** What the selected cell holds. */
  shown(): string;
}

/**
 * The one text field that takes everything typed into the grid. It lies invisible on the selected cell, so that an
 * input method can compose there, and becomes the editor at the first letter.
 */
export class CellEntry implements CellEditing {
  private readonly field: HTMLTextAreaElement;
  private readonly handlers: EntryHandlers;
  private waiting: (() => void)[] = [];
  isEditing = false;
  /** True for an entry begun by typing: as in Excel, an arrow takes it; one that was opened keeps arrows for itself. */
  private isFresh = false;

  constructor(parent: HTMLElement, handlers: EntryHandlers) {
    this.handlers = handlers;
    this.field = element('textarea', { class: 'entry', rows: 1, spellcheck: 'false' });
    parent.append(this.field);
    this.field.addEventListener('compositionstart', () => {
      this.begin(true);
    });
    this.field.addEventListener('input', () => {
      if (this.field.value !== '') this.begin(true);
      this.grow();
      if (this.isEditing) handlers.typed(this.field.value);
    });
    this.field.addEventListener('pointerdown', () => {
      this.isFresh = false;
    });
    this.field.addEventListener('keydown', (event) => {
      this.press(event);
    });
    this.field.addEventListener('copy', (event) => {
      if (this.isEditing) return;
      event.clipboardData?.setData('text/plain', handlers.copied());
      event.preventDefault();
    });
    this.field.addEventListener('paste', (event) => {
      if (this.isEditing) return;
      handlers.paste(event.clipboardData?.getData('text/plain') ?? '');
      event.preventDefault();
    });
  }

  whenDone(): Promise<void> {
    return this.isEditing ? new Promise((done) => this.waiting.push(done)) : Promise.resolve();
  }

  /** Lies down on a cell, ready for typing. */
  place(cell: HTMLElement | undefined, name: string): void {
    this.field.setAttribute('aria-label', name);
    if (!cell) return;
    const { offsetTop, offsetLeft, offsetWidth, offsetHeight } = cell;
    this.field.style.top = `${offsetTop}px`;
    this.field.style.left = `${offsetLeft}px`;
    this.field.style.minWidth = `${offsetWidth}px`;
    this.field.style.minHeight = `${offsetHeight}px`;
    const { font, textAlign } = getComputedStyle(cell);
    Object.assign(this.field.style, { font, textAlign });
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** Opens the editor with the cell's content. */
  edit(text: string): void {
    this.field.value = text;
    this.begin(false);
    this.focus();
    this.field.setSelectionRange(text.length, text.length);
    this.grow();
  }

  /** Takes the entry as it is, as clicking elsewhere does. */
  finish(leave: Leave): void {
    if (!this.isEditing) return;
    const { value } = this.field;
    this.end();
    this.handlers.commit(value, leave);
  }

  cancel(): void {
    if (!this.isEditing) return;
    this.end();
    this.handlers.typed(this.handlers.shown());
  }

  private begin(isFresh: boolean): void {
    if (this.isEditing) return;
    this.isEditing = true;
    this.isFresh = isFresh;
    this.field.classList.add('editing');
  }

  private end(): void {
    this.isEditing = false;
    this.field.classList.remove('editing');
    this.field.value = '';
    this.field.style.height = '';
    for (const done of this.waiting.splice(0)) done();
  }

  private press(event: KeyboardEvent): void {
    // Keys of an input method that is composing belong to it: Enter there takes a conversion, no cell.
    if (event.isComposing || event.key === 'Process') return;
    if (!this.isEditing) {
      this.handlers.key(event);
      return;
    }
    const arrow = this.isFresh ? ARROWS[event.key] : undefined;
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'F2') this.isFresh = false;
    else if (arrow) this.finish(arrow);
    else if (event.key === 'Enter' && event.altKey) this.insert('\n');
    else if (event.key === 'Enter') this.finish(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') this.finish(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  }

  private insert(text: string): void {
    this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, 'end');
    this.grow();
  }

  private grow(): void {
    if (!this.isEditing) return;
    this.field.style.height = 'auto';
    this.field.style.height = `${this.field.scrollHeight}px`;
  }
}
