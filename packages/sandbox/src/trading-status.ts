import { setSpotTrading } from './engine/spot/trading.ts';
import type { Line } from './gate/partner.ts';
import { setServiceStatus } from './gate/status.ts';
import type { ServiceStatus } from './gate/status.ts';
import type { Venue } from './venue.ts';

/** Opens or stops a market: for who asks at the gate, and for stop orders that wake behind it. */
export const setTradingStatus = (
  { exchange, gate }: Venue,
  line: Line,
  status: ServiceStatus,
  msg = '',
): void => {
  setServiceStatus(gate.state.services, line, status, msg);
  if (line === 'spot') setSpotTrading(exchange, status);
};
