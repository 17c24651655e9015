/** How part names are compared: without case, as OPC (ECMA-376-2, 6.2.2.3) asks. */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/**
 * A zip entry's name as a part name: '/' between folders, none in front.
 * Null for a name that climbs out of the package ('../x'), is absolute ('/x', 'C:/x') or holds control characters.
 */
export function partNameOf(entryName: string): string | null {
  const name = entryName.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  if (/[\u0000-\u001f]/.test(name) || /^[A-Za-z]:/.test(name) || name.startsWith('/')) return null;
  return name.split('/').includes('..') ? null : name;
}

/** The part that a relationship's target names, seen from the part that holds the relationship. */
export function resolveTarget(from: string, target: string): string {
  const path = decodeName(target.replaceAll('\\', '/').replace(/[?#].*$/, ''));
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The part that holds another part's relationships; '' stands for the package. */
export function relationshipsPartOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** Targets are URIs: 'sheet%201.xml' names 'sheet 1.xml'. A lone '%' is left as it is. */
function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
