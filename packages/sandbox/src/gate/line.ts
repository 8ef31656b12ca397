import type { Endpoint } from '../catalog.ts';
import type { Line } from './partner.ts';

const BODY_SAYS_FUTURES = /"tradeType"\s*:\s*"FUTURES"/;

/** The business line of a call: by host, and on unified endpoints by what they trade. */
export const lineOf = ({ host, template }: Endpoint, target: string, body: Buffer): Line => {
  if (host === 'futures') return 'futures';
  if (!template.startsWith('/api/ua/')) return 'spot';
  const isFutures = /[?&]tradeType=FUTURES(?:&|$)/.test(target) || BODY_SAYS_FUTURES.test(body.toString());
  return isFutures ? 'futures' : 'spot';
};
