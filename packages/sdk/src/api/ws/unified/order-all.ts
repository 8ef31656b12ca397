// Generated from specs/added/ws/unified-private-push.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateTokenV2 } from '../../spot/market/get-private-token-v2.ts';
import { unifiedAllOrders, type UnifiedAllOrdersRow } from '../fills/unified-all-orders.ts';
import { unifiedPrivate } from '../limits.ts';

export interface OrderAllParams {
  /**
   * Which orders to hear of; UNIFIED for a Unified Account.
   * - `SPOT`: Spot orders of a classic account.
   * - `FUTURES`: Futures orders of a classic account.
   * - `ISOLATED`: Isolated margin orders of a classic account.
   * - `CROSS`: Cross margin orders of a classic account.
   * - `UNIFIED`: Everything in the Unified Account.
   */
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'UNIFIED';
}

export interface OrderAllMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `orderAll.SPOT`: From the spot market.
   * - `orderAll.FUTURES`: From the futures market.
   * - `orderAll.ISOLATED`: From isolated margin.
   * - `orderAll.CROSS`: From cross margin.
   * - `orderAll.UNIFIED`: From the Unified Account.
   * - `order.SPOT`: From the spot market, under the name order.
   * - `order.FUTURES`: From the futures market, under the name order.
   * - `order.ISOLATED`: From isolated margin, under the name order.
   * - `order.CROSS`: From cross margin, under the name order.
   * - `order.UNIFIED`: From the Unified Account, under the name order.
   */
  T:
    | 'orderAll.SPOT'
    | 'orderAll.FUTURES'
    | 'orderAll.ISOLATED'
    | 'orderAll.CROSS'
    | 'orderAll.UNIFIED'
    | 'order.SPOT'
    | 'order.FUTURES'
    | 'order.ISOLATED'
    | 'order.CROSS'
    | 'order.UNIFIED'
    | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: OrderAllMessageD;
}

export interface OrderAllMessageD {
  /**
   * Market the order belongs to.
   * - `SPOT`: Spot.
   * - `FUTURES`: Futures.
   * - `CROSS`: Cross margin.
   * - `ISOLATED`: Isolated margin.
   * - `MARGIN`: Margin of the Unified Account.
   */
  tT?: 'SPOT' | 'FUTURES' | 'CROSS' | 'ISOLATED' | 'MARGIN' | (string & {});
  /** Order id, given by KuCoin. */
  oi: string;
  /** Your own id of the order, as sent when it was placed. */
  ci?: string;
  /**
   * State of the order as a number.
   * - `0`: Trigger order that waits for its price.
   * - `1`: Triggered.
   * - `2`: In the book.
   * - `3`: Filled.
   * - `4`: Filled in part, the rest in the book.
   * - `5`: Cancelled.
   * - `6`: Filled in part, the rest cancelled.
   */
  os: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  /**
   * What happened to the order.
   * - `OPEN`: It entered the book.
   * - `UPDATE`: Its price or size was changed.
   * - `FILL`: It was filled.
   * - `CANCEL`: It was cancelled.
   * - `TRIGGER`: Its trigger price was reached.
   * - `MATCH`: It took part in a trade.
   */
  eT: 'OPEN' | 'UPDATE' | 'FILL' | 'CANCEL' | 'TRIGGER' | 'MATCH' | (string & {});
  /** Trading pair or contract. */
  s: string;
  /**
   * Side of the order.
   * - `BUY`: Buy.
   * - `SELL`: Sell.
   */
  S: 'BUY' | 'SELL' | (string & {});
  /**
   * Limit or market order.
   * - `LIMIT`: Limit order: at its price or better.
   * - `MARKET`: Market order: at the prices in the book.
   */
  oT: 'LIMIT' | 'MARKET' | (string & {});
  /**
   * Position the order works on; absent where there is none.
   * - `BOTH`: The one position of one-way mode.
   * - `LONG`: The long position of hedge mode.
   * - `SHORT`: The short position of hedge mode.
   */
  pS?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
  /**
   * Role of the last fill; empty when this event is no fill.
   * - `MAKER`: It rested in the book and was taken.
   * - `TAKER`: It took from the book.
   * - `''`: No fill.
   */
  lR?: 'MAKER' | 'TAKER' | '' | (string & {});
  /** Where the order came from, e.g. USER. Example: USER. */
  oS?: string;
  /** Limit price; empty for a market order. */
  p?: string;
  /**
   * Margin mode; empty for spot.
   * - `CROSS`: Cross margin: positions share the account's margin.
   * - `ISOLATED`: Isolated margin: each position has margin of its own.
   * - `''`: No margin.
   */
  mM?: 'CROSS' | 'ISOLATED' | '' | (string & {});
  /** Leverage; absent where there is none. */
  l?: string;
  /** Id of the trade in this event, as text or bigint; empty when there is none. */
  ti?: string | bigint;
  /** Size ordered, in the unit that qU names. */
  q: string;
  /**
   * Unit of the ordered size.
   * - `BASECCY`: Base currency.
   * - `QUOTECCY`: Quote currency.
   * - `UNIT`: Contracts (lots).
   */
  qU?: 'BASECCY' | 'QUOTECCY' | 'UNIT' | (string & {});
  /** Size filled so far. */
  fS: string;
  /** Size of the last fill. */
  lS?: string;
  /** Price of the last fill. */
  ls?: string;
  /** Average price of all fills. */
  aP?: string;
  /** Fee, in the currency that fC names. */
  f?: string;
  /** Currency of the fee. */
  fC?: string;
  /** Tax. */
  t?: string;
  /** Why it was cancelled, e.g. USER or SYSTEM_CANCEL. Example: USER. */
  cR?: string;
  /** Size cancelled; the number 0 instead of text was seen. */
  cS?: string | number;
  /** Size still open. */
  rS?: string;
  /**
   * Direction in which the trigger price must be crossed; empty without trigger.
   * - `UP`: The price must rise to the trigger.
   * - `DOWN`: The price must fall to the trigger.
   * - `''`: No trigger.
   */
  tD?: 'UP' | 'DOWN' | '' | (string & {});
  /** Trigger price. */
  tP?: string;
  /**
   * Price that the trigger watches; empty without trigger.
   * - `TP`: Last traded price.
   * - `MP`: Mark price.
   * - `IP`: Index price.
   * - `''`: No trigger.
   */
  tPT?: 'TP' | 'MP' | 'IP' | '' | (string & {});
  /** Trigger price of the take-profit order. */
  pP?: string;
  /**
   * Price that the take-profit watches; empty without one.
   * - `TP`: Last traded price.
   * - `MP`: Mark price.
   * - `IP`: Index price.
   * - `''`: No take-profit.
   */
  pPT?: 'TP' | 'MP' | 'IP' | '' | (string & {});
  /** Price at which the take-profit is executed; absent where there is none. */
  pOP?: string;
  /** Trigger price of the stop-loss order. */
  lP?: string;
  /**
   * Price that the stop-loss watches; empty without one.
   * - `TP`: Last traded price.
   * - `MP`: Mark price.
   * - `IP`: Index price.
   * - `''`: No stop-loss.
   */
  lPT?: 'TP' | 'MP' | 'IP' | '' | (string & {});
  /** Price at which the stop-loss is executed; absent where there is none. */
  lOP?: string;
  /** Id of the trigger order that placed this one. */
  toi?: string;
  /**
   * What happens if it would trade with an order of your own; empty when not set.
   * - `CN`: Cancel the new order.
   * - `CO`: Cancel the old order.
   * - `CB`: Cancel both orders.
   * - `DC`: Cancel the smaller order and take its size off the larger.
   * - `''`: No protection.
   */
  stp?: 'CN' | 'CO' | 'CB' | 'DC' | '' | (string & {});
  /** True when it may only make a position smaller. */
  rO?: boolean;
  /**
   * How long the order lives.
   * - `GTC`: Until it is cancelled.
   * - `GTT`: Until its time is up.
   * - `IOC`: Fill at once, cancel the rest.
   * - `FOK`: Fill whole at once or not at all.
   * - `RPI`: Retail price improvement: rests in the book for retail takers only.
   */
  tIF?: 'GTC' | 'GTT' | 'IOC' | 'FOK' | 'RPI' | (string & {});
  /** True when it may only make, never take. */
  pO?: boolean;
  /** Unknown: KuCoin sends it and says nothing of it. */
  bT?: string;
  /** When the order was made, ns. */
  O: bigint;
  /** When it last changed, ns. */
  U: bigint;
}

/**
 * Every change of your orders, whatever the symbol.
 *
 * Channel `orderAll` of the unified gateway.
 * Private.
 * @see https://www.kucoin.com/docs-new/3470346w0
 */
export const orderAll: Channel<OrderAllParams, OrderAllMessage, UnifiedAllOrdersRow> =
  /*#__PURE__*/ unifiedChannel({
    id: 'ws.unified.orderAll',
    channel: 'orderAll',
    servers: { private: 'wss://wsapi-push.kucoin.com' },
    private: true,
    multiSymbol: false,
    pushTypes: [
      'orderAll.SPOT',
      'orderAll.FUTURES',
      'orderAll.ISOLATED',
      'orderAll.CROSS',
      'orderAll.UNIFIED',
      'order.SPOT',
      'order.FUTURES',
      'order.ISOLATED',
      'order.CROSS',
      'order.UNIFIED',
    ],
    exact: ['O', 'P', 'U', 'ti'],
    token: getPrivateTokenV2,
    facts: {
      time: { at: 'd.U', unit: 'ns' },
      once: ['d.oi', 'd.eT', 'd.U', 'd.ti', 'd.rS', 'd.cS'],
      key: 'd.oi',
      fills: unifiedAllOrders,
    },
    limits: unifiedPrivate,
  });
