import { setVip } from '../engine/vip.ts';
import { keysOf } from '../gate/keys.ts';
import { SERVICE_STATUSES } from '../gate/status.ts';
import type { ServiceStatus } from '../gate/status.ts';
import type { Line } from '../gate/partner.ts';
import { Refusal, badParameter } from '../refusal.ts';
import { setTradingStatus } from '../trading-status.ts';
import type { Venue } from '../venue.ts';
import type { AdminRoute } from './routes.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : {};

const readLine = (value: string | undefined): Line => {
  if (value !== 'spot' && value !== 'futures') throw new Refusal('404000', 'There is spot and futures.');
  return value;
};

/** Customers and whether their markets are open. */
export const peopleRoutes = (venue: Venue): readonly AdminRoute[] => [
  {
    method: 'GET',
    path: '/customers',
    help: 'Everybody who has an account, with API keys (never their secrets).',
    answer: () =>
      [...venue.exchange.state.customers.values()]
        .filter(({ system }) => !system)
        .map(({ uid, name, parent, vip, site, accountMode, frozen }) => ({
          uid,
          name,
          parent: parent ?? null,
          vip,
          site,
          accountMode,
          frozen,
          keys: keysOf(venue.gate.state.keys, uid).map(({ apiKey, permissions }) => ({
            apiKey,
            permissions,
          })),
        })),
  },
  {
    method: 'POST',
    path: '/customers/{uid}',
    help: 'Changes a customer: {"vip": 5, "frozen": true}.',
    answer: ({ captured, body }) => {
      const customer = venue.exchange.state.customers.get(captured['uid'] ?? '');
      if (!customer || customer.system) throw new Refusal('404000', 'There is no such customer.');
      const { vip, frozen } = fieldsOf(body);
      if (frozen !== undefined && typeof frozen !== 'boolean')
        throw badParameter('frozen', 'must be true or false');
      if (vip !== undefined) setVip(venue.exchange.state.customers, customer.uid, vip as number);
      if (frozen !== undefined) customer.frozen = frozen;
      return { uid: customer.uid, vip: customer.vip, frozen: customer.frozen };
    },
  },
  {
    method: 'GET',
    path: '/status',
    help: 'Whether the markets are open.',
    answer: () => venue.gate.state.services,
  },
  {
    method: 'POST',
    path: '/status/{line}',
    help: 'Opens or stops spot or futures: {"status": "open" | "cancelonly" | "close", "msg": "…"}.',
    answer: ({ captured, body }) => {
      const line = readLine(captured['line']);
      const { status, msg = '' } = fieldsOf(body);
      if (!SERVICE_STATUSES.includes(status as ServiceStatus))
        throw badParameter('status', `must be one of ${SERVICE_STATUSES.join(', ')}`);
      if (typeof msg !== 'string') throw badParameter('msg', 'must be text');
      setTradingStatus(venue, line, status as ServiceStatus, msg);
      return venue.gate.state.services[line];
    },
  },
];
