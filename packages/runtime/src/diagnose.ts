import type { EndpointSpec } from './endpoint.ts';
import type { Rendered } from './render.ts';

/** What a signature can have been made of wrongly. */
export interface SignatureDiagnosis {
  readonly signed: string;
  readonly causes: readonly string[];
}

const QUOTED = /"((?:[^"\\]|\\.)*)"(\s*:)?/g;

/** The signed text with its names left standing and its values blacked out. */
const redact = (method: string, rendered: Rendered, timestamp: number): string => {
  const [, path = '', query] = /^([^?]*)(?:\?(.*))?$/.exec(rendered.target) ?? [];
  const names = query?.split('&').map((pair) => `${pair.split('=')[0]}=…`);
  const body = rendered.body
    .replace(QUOTED, (whole, _, colon) => (colon ? whole : '"…"'))
    .replace(/([:[,])(?:-?\d[\d.eE+-]*|true|false)/g, '$1…');
  return `${timestamp}${method}${names ? `${path}?${names.join('&')}` : path}${body}`;
};

/**
 * Says locally what a refused signature can come from, the likeliest first. That the client signs what it sends is
 * proven by its tests, so what is left is what it was given.
 */
export const diagnoseSignature = (
  spec: EndpointSpec,
  rendered: Rendered,
  stamp: number,
  options: {
    readonly custom: boolean;
    readonly version: string;
    readonly region: string;
    readonly ownBase: boolean;
  },
): SignatureDiagnosis => {
  const causes = ['apiSecret is not the one of this apiKey'];
  if (options.custom) {
    causes.unshift(
      'customSignMessageFn signs something else than the text it is given, or not with HMAC-SHA256',
    );
    if (rendered.target.includes('%'))
      causes.unshift('customSignMessageFn encodes the query, which is signed raw');
  }
  if (options.ownBase) causes.push('something between here and the exchange changes path, query or body');
  causes.push(
    `the key has another version than ${options.version} (the API management page shows it)`,
    `the key belongs to another region than ${options.region}`,
  );
  return { signed: redact(spec.method, rendered, stamp), causes };
};
