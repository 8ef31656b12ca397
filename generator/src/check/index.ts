import type { Complaint } from '../complaint.ts';
import { isObject, type Json } from '../json.ts';
import { checkRest } from './rest.ts';
import rest from './rest.json' with { type: 'json' };
import { schemaCheck, type Check } from './schema.ts';
import { checkSockets } from './sockets.ts';
import sources from './sources.json' with { type: 'json' };
import sockets from './sockets.json' with { type: 'json' };

/** Checks the files beside the documents: regions, units and glossary, by file name. */
export const checkSources = (files: Readonly<Record<string, unknown>>): Complaint[] =>
  schemaCheck(sources)(files, '').map(({ pointer, message }) => {
    const [, name = '', ...steps] = pointer.split('/');
    return { file: `specs/${name}`, pointer: steps.map((step) => `/${step}`).join(''), message };
  });

/**
 * Checks documents as the overlays left them, before anything is made of them. Added documents and overlays are
 * written by hand, and whatever stands in them must end in a complaint or in code that holds, never in a crash.
 */
export const checkDocuments = (
  documents: ReadonlyMap<string, Json>,
  overlays: ReadonlyMap<string, readonly string[]>,
  regions: Json,
): Complaint[] => {
  const complaints: Complaint[] = [];
  const asRest = schemaCheck(rest);
  const asSockets = schemaCheck(sockets, rest);
  const hosts = isObject(regions.global?.hosts) ? Object.keys(regions.global.hosts) : [];
  for (const [name, document] of documents) {
    const corrected = overlays.get(name);
    // The fault may stand in the file or in what corrects it.
    const after = corrected ? ` (after ${corrected.join(', ')})` : '';
    const complain = (pointer: string, message: string): void =>
      void complaints.push({ file: `specs/${name}`, pointer, message: message + after });
    const by = (check: Check): boolean => {
      const found = check(document, name);
      for (const { pointer, message } of found) complain(pointer, message);
      return found.length === 0;
    };
    if (document.openapi !== undefined) {
      if (by(asRest)) checkRest(document, hosts, complain);
    } else if (document.asyncapi !== undefined) {
      if (by(asSockets)) checkSockets(document, complain);
    } else complain('', 'is neither OpenAPI nor AsyncAPI: it must hold openapi or asyncapi');
  }
  return complaints;
};
