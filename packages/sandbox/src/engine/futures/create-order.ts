import { ZERO } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { futuresFees } from './fees.ts';
import type { FuturesOrder, FuturesRequest } from './order.ts';
import type { FuturesTerms } from './terms.ts';

interface OrderOrigin {
  /** The exchange itself closes a position. */
  readonly liquidation?: boolean;
}

/** An order as the terms say, that nobody knows of yet. */
export const createFuturesOrder = (
  exchange: Exchange,
  request: FuturesRequest,
  terms: FuturesTerms,
  { liquidation = false }: OrderOrigin = {},
): FuturesOrder => {
  const fees = futuresFees(exchange.customer(request.uid));
  const now = exchange.clock.now();
  return {
    kind: 'order',
    id: exchange.ids.digits(),
    uid: request.uid,
    clientOid: request.clientOid ?? exchange.ids.hex(),
    row: exchange.ids.row(),
    request,
    symbol: request.symbol,
    account: request.account,
    ...terms,
    timeInForce: request.timeInForce ?? 'GTC',
    left: terms.size,
    shown: ZERO,
    hidden: request.hidden ?? false,
    rank: 0,
    liquidation,
    makerFeeRate: fees.maker,
    takerFeeRate: fees.taker,
    openLeft: ZERO,
    held: ZERO,
    waiting: terms.triggers !== undefined,
    triggered: undefined,
    dealSize: ZERO,
    dealValue: ZERO,
    fee: ZERO,
    cancelledSize: ZERO,
    cancelReason: undefined,
    active: true,
    createdAt: now,
    updatedAt: now,
    endedAt: 0,
  };
};
