import { makeOfXml, type XmlMaker } from '../xml/read-familiar.ts';
import { FamiliarParts } from './familiar-parts.ts';
import type { OfficePackage } from './office-package.ts';
import { relationshipsPartOf, resolveTarget } from './part-name.ts';

/** A relationship to another part; those that lead out of the package are left out. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type, such as 'worksheet': the same in transitional and strict OOXML. */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

const RELATIONSHIPS = {
  namespaces: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  root: 'Relationships',
};

const familiar = new FamiliarParts<readonly Relationship[]>();

/** The relationships of a part; of the package itself when `from` is ''. Null when they have no part. */
export function readRelationships(
  source: OfficePackage,
  from: string,
): readonly Relationship[] | null {
  const part = source.find(relationshipsPartOf(from));
  return part
    ? makeOfXml(source, part, RELATIONSHIPS, familiar, () => relationshipsMaker(from))
    : null;
}

function relationshipsMaker(from: string): XmlMaker<readonly Relationship[]> {
  const relationships: Relationship[] = [];
  return {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const target = attributes.get('Target');
      if (target === undefined) return;
      relationships.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
        target: resolveTarget(from, target),
      });
    },
    made: () => relationships,
  };
}
