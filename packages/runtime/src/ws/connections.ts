import type { Client } from '../client.ts';
import { hubsOf } from './hub/hub.ts';
import { partsOf } from '../parts.ts';
import { orderLines } from './orders/known.ts';
import type { LineStatus } from './hub/line.ts';

/** One socket over all its reconnections; addresses are left out, because they hold tokens. */
export interface ConnectionStatus extends LineStatus {
  /** Which gateway: `classic.spot.public`, `unified.futures` and so on, or `trading` for orders. */
  readonly gateway: string;
}

/** How the client's sockets stand, and how topics are spread over them. */
export const connectionsOf = (client: Client): ConnectionStatus[] => [
  ...[...hubsOf(client).values()].flatMap((hub) => hub.status()),
  ...orderLines(partsOf(client)).map((line) => ({ gateway: 'trading', ...line })),
];
