import type { XmlName } from './xml-name.ts';

/** The attributes of an element. */
export interface XmlAttributes {
  /** The value of the attribute of that name, prefix included. */
  get(written: string): string | undefined;
  /** The attribute `id` of the relationships' namespace, such as r:id. */
  relationshipId(): string | undefined;
}

/** The attributes of the tag at hand, used again for the next one; a `copy` stays. */
export class TagAttributes implements XmlAttributes {
  // Two lists that only ever grow, and how much of them is in use: a tag costs no new memory.
  readonly #names: XmlName[] = [];
  readonly #values: string[] = [];
  #count = 0;
  /** True when a name has a prefix, or is 'xmlns' itself. */
  hasPrefixes = false;

  #relationshipId: string | undefined;

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  get(written: string): string | undefined {
    for (let index = 0; index < this.#count; index++) {
      if (this.#names[index]?.written === written) return this.#values[index];
    }
    return undefined;
  }

  relationshipId(): string | undefined {
    return this.#relationshipId;
  }

  /** Notes which attribute is the relationship's id: the first whose prefix `isRelationship`. */
  findRelationshipId(isRelationship: (prefix: string) => boolean): void {
    for (let index = 0; index < this.#count; index++) {
      const { prefix = '', local } = this.#names[index] ?? {};
      if (prefix === '' || local !== 'id' || !isRelationship(prefix)) continue;
      this.#relationshipId = this.#values[index];
      return;
    }
    this.#relationshipId = undefined;
  }

  copy(): TagAttributes {
    const copy = new TagAttributes();
    this.every((name, value) => {
      copy.add(name, value);
      return true;
    });
    copy.#relationshipId = this.#relationshipId;
    return copy;
  }

  /** True when `holds` is true of each. */
  every(holds: (name: XmlName, value: string) => boolean): boolean {
    for (let index = 0; index < this.#count; index++) {
      const name = this.#names[index];
      if (name && !holds(name, this.#values[index] ?? '')) return false;
    }
    return true;
  }

  add(name: XmlName, value: string): void {
    if (name.prefix !== '' || name.local === 'xmlns') this.hasPrefixes = true;
    this.#names[this.#count] = name;
    this.#values[this.#count] = value;
    this.#count++;
  }

  clear(): void {
    this.#count = 0;
    this.hasPrefixes = false;
    this.#relationshipId = undefined;
  }

  /** False when a name stands twice. */
  areUnique(): boolean {
    const count = this.#count;
    if (count > 8) {
      const names = new Set<string>();
      for (let index = 0; index < count; index++) names.add(this.#names[index]?.written ?? '');
      return names.size === count;
    }
    const names = this.#names;
    for (let index = 1; index < count; index++) {
      const written = names[index]?.written ?? '';
      for (let other = 0; other < index; other++) {
        if (names[other]?.written === written) return false;
      }
    }
    return true;
  }
}
