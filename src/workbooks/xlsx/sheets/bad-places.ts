import type { Unread } from '../../../core/report.ts';

/** Places of one kind that could not be read: the first, and how many there are. */
export class BadPlaces {
  #first: { readonly place: string; readonly what: string } | null = null;
  #count = 0;

  add(place: string, what = ''): void {
    this.#first ??= { place, what };
    this.#count++;
  }

  /** One `Unread` for all of them; none where there is no such place. */
  told(tell: (bad: { place: string; what: string; count: number }) => Unread): Unread[] {
    return this.#first ? [tell({ ...this.#first, count: this.#count })] : [];
  }
}
