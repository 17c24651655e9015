/**
 * What prefixes stand for, inside the elements that are open. `Space` is what the caller makes of a namespace. Each
 * question takes the same time, however many declarations stand around it.
 */
export class XmlScopes<Space> {
  readonly #spaceOf: (uri: string) => Space;
  /** What each prefix stands for, the innermost element's word last. */
  readonly #spaces: Map<string, Space[]>;
  /** Every declaration that holds, the latest last. */
  readonly #declared: { readonly depth: number; readonly prefix: string }[] = [];
  /** The last one's depth; 0 when there is none. */
  #depth = 0;
  /** What the empty prefix stands for: it is asked for far more often than any other. */
  #default: Space;

  constructor(spaceOf: (uri: string) => Space) {
    this.#spaceOf = spaceOf;
    this.#default = spaceOf('');
    this.#spaces = new Map([
      ['', [this.#default]],
      ['xml', [spaceOf('http://www.w3.org/XML/1998/namespace')]],
    ]);
  }

  /** What a prefix stands for; undefined when nothing was said of it. */
  resolve(prefix: string): Space | undefined {
    return prefix === '' ? this.#default : this.#spaces.get(prefix)?.at(-1);
  }

  /** Notes that inside the element at `depth` the prefix stands for `uri`. False when XML does not allow it. */
  declare(depth: number, prefix: string, uri: string): boolean {
    if (prefix === 'xmlns' || (prefix !== '' && uri === '')) return false;
    const space = this.#spaceOf(uri);
    const spaces = this.#spaces.get(prefix);
    if (spaces) spaces.push(space);
    else this.#spaces.set(prefix, [space]);
    if (prefix === '') this.#default = space;
    this.#declared.push({ depth, prefix });
    this.#depth = depth;
    return true;
  }

  /** Forgets what was declared at `depth`. */
  leave(depth: number): void {
    if (this.#depth !== depth) return;
    while (this.#declared.at(-1)?.depth === depth) this.#forget(this.#declared.pop()?.prefix ?? '');
    this.#depth = this.#declared.at(-1)?.depth ?? 0;
  }

  #forget(prefix: string): void {
    const spaces = this.#spaces.get(prefix);
    spaces?.pop();
    if (prefix === '') this.#default = spaces?.at(-1) ?? this.#default;
    // A file that makes up ever new prefixes must not fill the memory with them.
    if (this.#spaces.size > MOST_PREFIXES && spaces?.length === 0) this.#spaces.delete(prefix);
  }
}

/** A real part has some ten. */
const MOST_PREFIXES = 1000;
