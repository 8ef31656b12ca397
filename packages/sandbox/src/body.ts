import type { IncomingMessage } from 'node:http';
import { parse } from '@kucoin-typed/runtime';
import { Refusal } from './refusal.ts';

/** KuCoin's largest request is a batch of 20 orders, some kilobytes; this is far above and keeps memory small. */
const BODY_LIMIT = 1024 * 1024;
/** No request of KuCoin nests deeper than four levels. */
const DEPTH_LIMIT = 32;

const tooLarge = (limit: number): Refusal =>
  new Refusal('400100', `The body is larger than ${Math.floor(limit / 1024 / 1024)} MB.`, { status: 413 });

/** Whether the request announces a body that will not be read. */
export const announcesTooMuch = (request: IncomingMessage, limit: number = BODY_LIMIT): boolean =>
  Number(request.headers['content-length'] ?? 0) > limit;

const readings = new WeakMap<IncomingMessage, Promise<Buffer>>();

/** The body's exact bytes, because they are what was signed. Stops keeping them as soon as they are too many. */
export const readBody = (request: IncomingMessage, limit: number = BODY_LIMIT): Promise<Buffer> =>
  readings.get(request) ?? read(request, limit);

/** Reads the body for who has to know it before the service does; `readBody` then gives the same bytes. */
export const readAhead = (request: IncomingMessage): Promise<Buffer> => {
  const reading = read(request, BODY_LIMIT);
  readings.set(request, reading);
  return reading;
};

const read = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  if (announcesTooMuch(request, limit)) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    const stop = (error: Refusal): void => {
      request.off('data', onData);
      chunks.length = 0;
      reject(error);
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > limit) stop(tooLarge(limit));
      else chunks.push(chunk);
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks, length)));
    // Nobody is left to read this answer; it only has to end the wait.
    request.once('error', () => stop(new Refusal('400100', 'The body broke off.', { status: 400 })));
  });
};

const malformed = (why: string): Refusal => new Refusal('400100', `The body ${why}.`, { status: 400 });

/**
 * Counts brackets outside of text before parsing. Character by character, because that is one pass over
 * whatever comes: an expression for text would try each quote of an unfinished one anew.
 */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') inText = !inText;
    else if (inText) {
      if (character === '\\') at += 1;
    } else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
};

/** A property name may hide behind an escape, so those are looked at as well; few bodies have either. */
const MAY_NAME_PROTOTYPE = /__proto__|\\u/;

const refusePrototype = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw malformed('has a property "__proto__"');
  return value;
};

/** A body in two readings: with plain numbers for the schema, and with every digit for the exchange. */
export interface ParsedBody {
  readonly plain: unknown;
  readonly exact: unknown;
}

export const parseBody = (bytes: Buffer): ParsedBody => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('is not UTF-8');
  }
  if (isTooDeep(text)) throw malformed(`nests deeper than ${DEPTH_LIMIT} levels`);
  try {
    if (MAY_NAME_PROTOTYPE.test(text)) JSON.parse(text, refusePrototype);
    return { plain: JSON.parse(text), exact: parse(text) };
  } catch (error) {
    throw error instanceof Refusal ? error : malformed('is not JSON');
  }
};

/** KuCoin wants JSON and says so; a charset behind the type is fine. */
export const requireJson = (request: IncomingMessage): void => {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Refusal('415000', 'Send the body with Content-Type: application/json.');
  }
};

/**
 * The fields of a JSON body as the query that they mean: some clients send the parameters of a DELETE as a
 * body. Empty for anything that is not an object.
 */
export const queryOf = (bytes: Buffer, sorted = false): string => {
  if (bytes.length === 0) return '';
  let fields: unknown;
  try {
    fields = parseBody(bytes).plain;
  } catch {
    return '';
  }
  if (typeof fields !== 'object' || fields === null) return '';
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return (sorted ? pairs.sort() : pairs).join('&');
};
