import type { Endpoint } from '../catalog.ts';
import { Refusal } from '../refusal.ts';
import type { Line } from './partner.ts';

/** `close`: no trading. `cancelonly`: orders can be cancelled but not placed. */
export const SERVICE_STATUSES = ['open', 'close', 'cancelonly'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

interface Service {
  status: ServiceStatus;
  /** A remark for people. */
  msg: string;
}

/** The state of trading by market; an admin sets it, and the status endpoints tell it. */
export type Services = Record<Line, Service>;

export const createServices = (): Services => ({
  spot: { status: 'open', msg: '' },
  futures: { status: 'open', msg: '' },
});

export const setServiceStatus = (services: Services, line: Line, status: ServiceStatus, msg = ''): void => {
  services[line] = { status, msg };
};

type Action = 'place' | 'cancel';

/** What an endpoint does to orders. Changing one places its rest anew. */
const actionOf = (id: string): Action | undefined => {
  const [service, group, name = ''] = id.split('.');
  if (group !== 'order' && service !== 'copyTrading') return undefined;
  if (!/order/i.test(name)) return undefined;
  if (/^(?:batch)?(?:add|place|modify|amend)/i.test(name)) return 'place';
  return /^(?:batch)?cancel/i.test(name) ? 'cancel' : undefined;
};

/** The codes for a market that takes no orders, or no cancels, in the words of each area's error table. */
const CODES: Readonly<Record<string, Readonly<Record<Action, string>>>> = {
  spot: { place: '200001', cancel: '200002' },
  margin: { place: '126009', cancel: '126010' },
  futures: { place: '300002', cancel: '300002' },
  copyTrading: { place: '300002', cancel: '300002' },
  'unified spot': { place: '301128', cancel: '301135' },
  'unified futures': { place: '401001', cancel: '401001' },
};

const codeFor = (service: string, line: Line, action: Action): string => {
  const area = service.startsWith('unified') ? `unified ${line}` : service;
  const code = CODES[area]?.[action];
  if (code === undefined) throw new Error(`There is no code for a stop of ${area}.`);
  return code;
};

/** Refuses orders where trading has stopped, and cancels where even those have. */
export const requireTrading = (services: Services, { id }: Endpoint, line: Line): void => {
  const { status } = services[line];
  if (status === 'open') return;
  const action = actionOf(id);
  if (action === undefined || (action === 'cancel' && status === 'cancelonly')) return;
  const [service = ''] = id.split('.');
  throw new Refusal(
    codeFor(service, line, action),
    status === 'close' ? 'Trading is closed.' : 'Orders can only be cancelled now.',
  );
};
