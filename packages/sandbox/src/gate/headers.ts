import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../refusal.ts';

/** A header's text; undefined if it is not there or empty. */
export const optionalHeader = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name.toLowerCase()];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A header's text; refuses the call without it. */
export const requiredHeader = (headers: IncomingHttpHeaders, name: string): string => {
  const value = optionalHeader(headers, name);
  if (value === undefined) throw new Refusal('400001', `The header ${name} is missing.`);
  return value;
};
