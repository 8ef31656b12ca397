import { behaviours } from './behaviours/index.ts';
import type { AdminRoute } from './admin/routes.ts';
import type { Catalog } from './catalog.ts';
import { readTopics } from './push/classic/topics.ts';
import { readChannels } from './push/unified/channels.ts';
import { FEEDS } from './push/feeds/index.ts';
import { readOperations } from './push/trading/operations.ts';

/** `simulated`: follows state and time. `example`: always KuCoin's own example. */
export type Depth = 'simulated' | 'example';

export interface Surface {
  readonly endpoints: readonly { readonly id: string; readonly answer: Depth }[];
  readonly channels: readonly { readonly id: string; readonly address: string; readonly answer: Depth }[];
  /** Of the WebSocket API. */
  readonly operations: readonly { readonly id: string; readonly answer: Depth }[];
}

// Channels with a depth have a feed for each.
const simulated = new Set(FEEDS.map(({ id }) => id.split(' ')[0]));

/** What the sandbox simulates and what it only shows, so that nobody takes one for the other. */
const describeSurface = (catalog: Catalog): Surface => ({
  endpoints: catalog.endpoints.map(({ id }) => ({ id, answer: behaviours[id] ? 'simulated' : 'example' })),
  channels: [
    ...[...readTopics(catalog).values()].flat(),
    ...[...readChannels(catalog).values()].map(({ id, name }) => ({ id, address: name })),
  ].map(({ id, address }) => ({ id, address, answer: simulated.has(id) ? 'simulated' : 'example' })),
  operations: [...readOperations(catalog).values()].map(({ op, endpoints }) => ({
    id: op,
    answer: endpoints.every(({ id }) => behaviours[id]) ? 'simulated' : 'example',
  })),
});

export const surfaceRoute = (catalog: Catalog): AdminRoute => ({
  method: 'GET',
  path: '/surface',
  help: 'What is simulated, and what only shows an example.',
  answer: () => describeSurface(catalog),
});
