import type { EndpointSpec } from './endpoint.ts';
import type { Parts } from './parts.ts';
import { render } from './render.ts';
import { readEnvelope } from './unwrap.ts';

const TIMEOUT = 3000;

/**
 * Asks the other regions whether they know a key that this one refuses. That shows the key's id to them, so it is
 * switched on by `probeRegions` only. A region knows the key where it answers, or refuses for another reason.
 */
export const createRegionProbe =
  ({ settings, services, transport, keyring, clock, findCause }: Parts) =>
  async (spec: EndpointSpec): Promise<string | undefined> => {
    const { key } = services;
    if (!key) return undefined;
    const here = settings.hosts['spot'];
    const rendered = render(key, undefined, JSON.stringify);
    for (const [name, { hosts, headers }] of Object.entries(settings.regions)) {
      const base = hosts['spot'];
      if (base === undefined || base === here) continue;
      try {
        const signed = await keyring.sign(key, rendered, clock.stamp());
        const all = [...signed, ...Object.entries(headers ?? {}).flat()];
        const request = {
          method: 'GET',
          base,
          target: rendered.target,
          headers: all,
          body: '',
          timeout: TIMEOUT,
        } as const;
        const read = readEnvelope(spec, await transport.send(request), undefined);
        if (!read) continue;
        if ('data' in read) return `The key answers on ${name}: set apiRegion: '${name}'.`;
        const cause = findCause('account', 'spot', read.refusal.code, read.refusal.reason)?.cause;
        if (cause === 'ip-list' || cause === 'permission')
          return `The key is known on ${name}: set apiRegion: '${name}'.`;
      } catch {
        // A region that cannot be asked says nothing.
      }
    }
    return undefined;
  };
