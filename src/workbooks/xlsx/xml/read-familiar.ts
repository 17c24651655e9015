import { LIMITS } from '../limits.ts';
import type { Familiar, FamiliarParts } from '../package/familiar-parts.ts';
import type { OfficePackage, Part } from '../package/office-package.ts';
import { refuse } from '../refusal.ts';
import { scanXml, type Vocabulary, type XmlHandler } from './scan-xml.ts';
import { XmlRecording } from './xml-recording.ts';

/** Hears a part and makes something of it. */
export interface XmlMaker<T> extends XmlHandler {
  /** What was made, once the part has ended. Nothing but the part decides it, and nobody changes it. */
  made(): T;
}

/** Gives what a part makes, where nothing but the part itself decides it: of equal small parts one is read. */
export function makeOfXml<T>(
  source: OfficePackage,
  part: Part,
  vocabulary: Vocabulary,
  familiar: FamiliarParts<T>,
  begin: () => XmlMaker<T>,
): T {
  const compressed = source.take(part);
  const known = familiar.find(part, compressed);
  if (known) return again(known, source, part);
  const maker = begin();
  const nodes = scanXml(source, part, compressed, vocabulary, maker);
  const made = maker.made();
  if (familiar.canKeep(part)) familiar.keep(part, compressed, { made, nodes });
  return made;
}

/** Tells a part to a handler: of equal small parts one is scanned, and the others are told from memory. */
export function tellXml(
  source: OfficePackage,
  part: Part,
  vocabulary: Vocabulary,
  familiar: FamiliarParts<XmlRecording>,
  handler: XmlHandler,
): void {
  const compressed = source.take(part);
  const known = familiar.find(part, compressed);
  if (known) {
    again(known, source, part).tell(handler);
  } else if (familiar.canKeep(part)) {
    const recording = new XmlRecording(handler);
    const nodes = scanXml(source, part, compressed, vocabulary, recording);
    familiar.keep(part, compressed, { made: recording.end(), nodes });
  } else {
    scanXml(source, part, compressed, vocabulary, handler);
  }
}

/** It costs what it cost the first time. */
function again<T>({ made, nodes }: Familiar<T>, source: OfficePackage, { name }: Part): T {
  source.nodes.left -= nodes;
  if (source.nodes.left < 0) refuse('too-large', 'nodes', name, { limit: LIMITS.nodes });
  return made;
}
