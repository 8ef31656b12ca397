import { pointer } from '../complaint.ts';
import type { Json } from '../json.ts';
import { faultOfName } from '../names.ts';
import type { SourceFile } from './report.ts';

type Fault = (value: unknown) => string | undefined;

const must =
  (be: string, holds: (value: unknown) => boolean): Fault =>
  (value) =>
    holds(value) ? undefined : `must be ${be}, and is ${JSON.stringify(value)}`;

const isLine = (value: unknown): boolean =>
  // oxlint-disable-next-line no-control-regex -- a control character is what must not be there
  typeof value === 'string' && value.trim() !== '' && !/[\u0000-\u001F\u007F\u2028\u2029]/.test(value);

const line = must('one line of text', isLine);
const lineOrNull = must('text or null', (value) => value === null || isLine(value));
const flag = must('true or false', (value) => typeof value === 'boolean');

const NAMES: Record<string, Fault> = {
  'x-sdk-service': (value) => faultOfName(value),
  'x-sdk-sub-service': (value) => faultOfName(value),
  'x-sdk-method-name': (value) => faultOfName(value),
};

const COMMON: Record<string, Fault> = {
  summary: line,
  'x-api-doc': must('an https address', (value) => /^https:\/\/[^\s()<>`"]+$/.test(String(value))),
};

/** What each fact of an endpoint must look like, where it is given. */
export const ENDPOINT: Record<string, Fault> = {
  ...NAMES,
  ...COMMON,
  deprecated: flag,
  'x-domain': line,
  'x-api-channel': must('exactly Public or Private', (value) => value === 'Public' || value === 'Private'),
  'x-api-permission': lineOrNull,
  'x-api-rate-limit-pool': lineOrNull,
  'x-api-rate-limit-weight': must(
    'a whole number, 0 or more',
    (value) => Number.isInteger(value) && Number(value) >= 0,
  ),
  'x-request-force-json': flag,
};

/** The same for a push topic or an operation over a socket. */
export const SOCKET: Record<string, Fault> = {
  ...NAMES,
  ...COMMON,
  'x-sdk-sub-service': (value) => faultOfName(value, 'gateway'),
  deprecated: must(
    'true or false',
    (value) => value === 'true' || value === 'false' || typeof value === 'boolean',
  ),
  'x-sdk-private': flag,
  'x-topic': must('a topic, such as /market/ticker:{symbol}', (value) => /^\/[^\s?#`]+$/.test(String(value))),
  'x-push_frequency': line,
};

/** Complains about the facts, beside the missing ones, that are not what they must be; says whether the names among them can be used. */
export const checkFacts = (
  source: Json,
  facts: Record<string, Fault>,
  missing: readonly string[],
  at: string,
  from: SourceFile,
): boolean => {
  let named = true;
  for (const [key, faultOf] of Object.entries(facts)) {
    const fault = source[key] === undefined || missing.includes(key) ? undefined : faultOf(source[key]);
    if (fault === undefined) continue;
    from.complain(at + pointer(key), fault);
    if (key in NAMES) named = false;
  }
  return named;
};
