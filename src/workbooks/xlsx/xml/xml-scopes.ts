/** What prefixes stand for, inside the elements that are open. `Space` is what the caller makes of a namespace. */
export class XmlScopes<Space> {
  readonly #spaceOf: (uri: string) => Space;
  #scope: Scope<Space>;
  /** What prefixes already asked for stand for in this very scope; the empty one has a place of its own. */
  readonly #known = new Map<string, Space>();
  #default: Space | undefined;

  constructor(spaceOf: (uri: string) => Space) {
    this.#spaceOf = spaceOf;
    const spaces = new Map([
      ['', spaceOf('')],
      ['xml', spaceOf('http://www.w3.org/XML/1998/namespace')],
    ]);
    this.#scope = { outer: null, depth: 0, spaces };
  }

  /** What a prefix stands for; undefined when nothing was said of it. */
  resolve(prefix: string): Space | undefined {
    if (prefix === '') return (this.#default ??= this.#find(''));
    const known = this.#known.get(prefix);
    if (known !== undefined) return known;
    const found = this.#find(prefix);
    if (found !== undefined) this.#known.set(prefix, found);
    return found;
  }

  /** Notes that inside the element at `depth` the prefix stands for `uri`. False when XML does not allow it. */
  declare(depth: number, prefix: string, uri: string): boolean {
    if (prefix === 'xmlns' || (prefix !== '' && uri === '')) return false;
    if (this.#scope.depth !== depth) this.#enter({ outer: this.#scope, depth, spaces: new Map() });
    this.#scope.spaces.set(prefix, this.#spaceOf(uri));
    this.#forget();
    return true;
  }

  /** Forgets what was declared at `depth`. */
  leave(depth: number): void {
    if (this.#scope.depth === depth && this.#scope.outer) this.#enter(this.#scope.outer);
  }

  #enter(scope: Scope<Space>): void {
    this.#scope = scope;
    this.#forget();
  }

  #forget(): void {
    this.#known.clear();
    this.#default = undefined;
  }

  #find(prefix: string): Space | undefined {
    for (let scope: Scope<Space> | null = this.#scope; scope; scope = scope.outer) {
      const space = scope.spaces.get(prefix);
      if (space !== undefined) return space;
    }
    return undefined;
  }
}

interface Scope<Space> {
  readonly outer: Scope<Space> | null;
  /** How many elements were open, the declaring one included. */
  readonly depth: number;
  readonly spaces: Map<string, Space>;
}
