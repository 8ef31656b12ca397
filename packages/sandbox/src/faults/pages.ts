import { stringify } from '@kucoin-typed/runtime';
import type { Answer } from '../service.ts';

const STATUS_NAMES: Readonly<Record<number, string>> = {
  403: '403 Forbidden',
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
};

const MESSAGES: Readonly<Record<number, string>> = {
  500: 'Internal server error.',
  503: 'Service unavailable.',
};

const HTML = { 'Content-Type': 'text/html; charset=UTF-8' };
const CDN = { Server: 'cloudflare', 'CF-RAY': '8f0000000000-AMS' };

const ADDRESS_BLOCKED = 1015;

/** A page as a proxy or CDN sends it. */
export const htmlPage = (status: number, title?: string, error?: number): Answer => {
  const usual = STATUS_NAMES[status] ?? `${status} Error`;
  const said =
    title ??
    (error === undefined
      ? usual
      : `Error ${error}${error === ADDRESS_BLOCKED ? ': You are being rate limited' : ''}`);
  return {
    status,
    headers: error === undefined ? HTML : { ...HTML, ...CDN },
    text: `<html><head><title>${said}</title></head><body><h1>${said}</h1></body></html>`,
  };
};

/** KuCoin's envelope around a refusal. */
export const jsonPage = (
  status: number,
  code: string,
  msg: string,
  headers: Answer['headers'] = {},
): Answer => ({ status, headers, text: stringify({ code, msg }) });

/** KuCoin's own words for a status. */
export const statusPage = (
  status: number,
  code: string = `${status}000`,
  msg: string | undefined = MESSAGES[status],
): Answer => jsonPage(status, code, msg ?? `The exchange answers with status ${status}.`);
