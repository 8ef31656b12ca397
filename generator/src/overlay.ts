import { jsonpath } from 'json-p3';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pointer, type Complaint } from './complaint.ts';
import { isObject, type Json } from './json.ts';

interface Removed {
  readonly at: string;
  readonly location: readonly (string | number)[];
  readonly value: unknown;
}

export interface Corrected {
  readonly documents: ReadonlyMap<string, Json>;
  readonly complaints: readonly Complaint[];
  /** Document → the overlays that correct it. */
  readonly overlays: ReadonlyMap<string, readonly string[]>;
}

/**
 * Applies OpenAPI Overlays (1.0 and 1.1) to the documents they extend and returns the corrected copies.
 *
 * An overlay is a claim that a base spec is wrong. When KuCoin mends its file the claim is void, so an action that
 * matches nothing, or that leaves the document as it was, is a complaint.
 */
export const applyOverlays = (
  documents: ReadonlyMap<string, Json>,
  overlays: ReadonlyMap<string, Json>,
): Corrected => {
  const result = new Map(documents);
  const complaints: Complaint[] = [];
  const correctedBy = new Map<string, string[]>();
  for (const [name, overlay] of overlays) {
    const file = `specs/${name}`;
    const complain = (at: string, message: string): void =>
      void complaints.push({ file, pointer: at, message });
    if (!/^1\.[01]\.\d+$/.test(String(overlay.overlay))) {
      complain('/overlay', `version ${JSON.stringify(overlay.overlay)} is unknown; write 1.0.0 or 1.1.0`);
      continue;
    }
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(name), String(overlay.extends)));
    const document = result.get(target);
    if (!document) {
      complain(
        '/extends',
        `names no spec; it must be the relative path of a file in specs/, e.g. ../rest/spot/market.spot.json`,
      );
      continue;
    }
    correctedBy.set(target, [...(correctedBy.get(target) ?? []), file]);
    const copy = structuredCloneJson(document);
    const removed: Removed[] = [];
    if (!Array.isArray(overlay.actions) || overlay.actions.length === 0)
      complain('/actions', 'holds no action');
    else
      overlay.actions.forEach((action, i) => applyAction(action, copy, `/actions/${i}`, removed, complain));
    for (const { at, location, value } of removed) {
      if (isDeepStrictEqual(valueAt(copy, location), value)) {
        complain(
          at,
          `${pointer(...location)} ends as it began: the base spec has caught up; remove the actions that replace it`,
        );
      }
    }
    result.set(target, copy);
  }
  return { documents: result, complaints, overlays: correctedBy };
};

const applyAction = (
  action: unknown,
  document: Json,
  at: string,
  removed: Removed[],
  complain: (at: string, message: string) => void,
): void => {
  if (!isObject(action)) {
    complain(at, 'must be an action: an object with target, x-reason, x-evidence and what to do');
    return;
  }
  for (const key of ['x-reason', 'x-evidence']) {
    if (typeof action[key] !== 'string' || action[key].trim() === '')
      complain(at, `${key} is missing; say why the base spec is wrong and what shows it`);
  }
  const doing = ['update', 'copy', 'remove'].filter(
    (key) => action[key] !== undefined && action[key] !== false,
  );
  if (doing.length > 1) {
    complain(at, `${doing.join(' and ')} stand together; write an action for each`);
    return;
  }
  const select = (expression: unknown): jsonpath.JSONPathNode[] | undefined => {
    try {
      return jsonpath.query(String(expression), document).nodes;
    } catch (error) {
      complain(at, `${String(expression)} is no JSONPath: ${(error as Error).message}`);
      return undefined;
    }
  };
  const nodes = select(action.target);
  if (!nodes) return;
  if (nodes.length === 0) {
    complain(
      at,
      `${action.target} matches nothing; correct the target, or remove the action if the base spec has changed`,
    );
    return;
  }
  if (action.remove === true) {
    // Backwards, so that removing one item of an array does not move the next one away.
    for (const node of nodes.toReversed()) {
      removed.push({ at, location: node.location, value: node.value });
      const parent: any = valueAt(document, node.location.slice(0, -1));
      const last = node.location.at(-1) ?? '';
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete parent[last];
    }
    return;
  }
  let update: unknown = action.update;
  if (typeof action.copy === 'string') {
    const source = select(action.copy);
    if (!source) return;
    if (source.length !== 1) {
      complain(at, `copy must select one node; ${action.copy} selects ${source.length}`);
      return;
    }
    update = source[0]?.value;
  }
  if (update === undefined) {
    complain(at, 'neither update, remove nor copy says what to do');
    return;
  }
  let changed = false;
  let refused = false;
  const refuse = (why: string): void => {
    refused = true;
    complain(at, why);
  };
  for (const node of nodes) {
    // A clone for each, so that a later action changes one place and never the overlay.
    const next = merge(node.value, structuredCloneJson(update), refuse);
    if (isDeepStrictEqual(next, node.value)) continue;
    changed = true;
    if (node.location.length === 0) {
      Object.assign(document, next);
      continue;
    }
    const parent: any = valueAt(document, node.location.slice(0, -1));
    parent[node.location.at(-1) ?? ''] = next;
  }
  if (!changed && !refused) complain(at, `${action.target} changes nothing any more; remove the action`);
};

const merge = (target: unknown, update: unknown, complain: (why: string) => void): unknown => {
  if (Array.isArray(target)) {
    const items: unknown[] = Array.isArray(update) ? update : [update];
    const known = items.filter((item) => target.some((other) => isDeepStrictEqual(item, other)));
    if (known.length > 0)
      complain(
        `the list already holds ${JSON.stringify(known)}; take it out of the update, or remove the action`,
      );
    return [...target, ...items];
  }
  if (isObject(target) && isObject(update)) {
    const out: Json = { ...target };
    for (const [key, value] of Object.entries(update))
      out[key] = Object.hasOwn(out, key) ? merge(out[key], value, complain) : value;
    return out;
  }
  if (isObject(target) || isObject(update) || Array.isArray(update)) {
    complain(
      'the update does not fit its target: objects merge with objects, lists with lists, plain values with plain values',
    );
    return target;
  }
  return update;
};

const valueAt = (document: unknown, location: readonly (string | number)[]): unknown =>
  location.reduce<any>((node, step) => node?.[step], document);

/** structuredClone cannot copy raw numbers; they are immutable and may be shared. */
const structuredCloneJson = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(structuredCloneJson) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, structuredCloneJson(item)]),
  ) as T;
};
