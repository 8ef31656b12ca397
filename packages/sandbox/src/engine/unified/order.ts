import type { Amount } from '../amount.ts';

/** How the unified routes divide trading. A unified account knows the first three, the classic accounts all but `MARGIN`. */
export type TradeType = 'SPOT' | 'FUTURES' | 'MARGIN' | 'ISOLATED' | 'CROSS';
type SizeUnit = 'BASECCY' | 'QUOTECCY' | 'UNIT';
/** Which price is watched: the last trade, the mark price, the index. */
export type PriceType = 'TP' | 'MP' | 'IP';
export type MarginMode = 'ISOLATED' | 'CROSS';
type PositionSide = 'BOTH' | 'LONG' | 'SHORT';

/** A number, as KuCoin writes it: waits for its trigger, triggered, live, filled, partly filled, cancelled, partly cancelled. */
export const STATUS = {
  waiting: 0,
  triggered: 1,
  live: 2,
  filled: 3,
  partlyFilled: 4,
  cancelled: 5,
  partlyCancelled: 6,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

export interface Trigger {
  readonly direction: 'UP' | 'DOWN';
  readonly price: string;
  readonly by: PriceType;
}

/** Where a profit is taken or a loss stopped. */
export interface Exit {
  readonly price: string;
  readonly by: PriceType;
}

/** What a customer asks for, read from a unified route. Amounts are still text. */
export interface UnifiedRequest {
  readonly symbol: string;
  readonly side: 'BUY' | 'SELL';
  readonly type: 'LIMIT' | 'MARKET';
  readonly size: string | undefined;
  readonly sizeUnit: SizeUnit;
  readonly price: string | undefined;
  readonly clientOid: string | undefined;
  readonly timeInForce: 'GTC' | 'IOC' | 'GTT' | 'FOK' | 'RPI';
  /** Seconds, with GTT. */
  readonly cancelAfter: number | undefined;
  readonly postOnly: boolean;
  readonly reduceOnly: boolean;
  readonly closeOrder: boolean;
  readonly stp: 'DC' | 'CO' | 'CN' | 'CB' | undefined;
  readonly tags: string | undefined;
  /** Of margin orders of classic accounts; a unified account borrows and repays by itself. */
  readonly autoBorrow: boolean;
  readonly autoRepay: boolean;
  readonly marginMode: MarginMode | undefined;
  readonly positionSide: PositionSide | undefined;
  readonly leverage: string | undefined;
  readonly trigger: Trigger | undefined;
  readonly takeProfit: Exit | undefined;
  readonly stopLoss: Exit | undefined;
}

/** An order of any product as the unified routes and pushes see it. It is a picture: the order itself goes on changing. */
export interface UnifiedOrder {
  readonly tradeType: TradeType;
  readonly id: string;
  readonly clientOid: string;
  readonly uid: string;
  readonly symbol: string;
  /** The cursor of lists. */
  readonly row: number;
  readonly status: Status;
  /** Neither filled nor cancelled. */
  readonly active: boolean;
  /** It waits for a trigger, or did. */
  readonly advanced: boolean;
  readonly side: 'BUY' | 'SELL';
  readonly type: 'LIMIT' | 'MARKET';
  readonly price: Amount;
  readonly size: Amount;
  readonly sizeUnit: SizeUnit;
  readonly filledSize: Amount;
  readonly avgPrice: Amount;
  readonly cancelSize: Amount;
  /** What is still open of the size. */
  readonly openSize: Amount;
  readonly cancelReason: string;
  readonly fee: Amount;
  readonly feeCurrency: string;
  readonly timeInForce: string;
  readonly cancelAfter: number;
  readonly postOnly: boolean;
  readonly reduceOnly: boolean;
  readonly stp: string;
  readonly tags: string;
  /** Empty where there is no margin. */
  readonly marginMode: MarginMode | '';
  readonly positionSide: PositionSide | undefined;
  readonly leverage: Amount | undefined;
  readonly trigger: Trigger | undefined;
  readonly takeProfit: Exit | undefined;
  readonly stopLoss: Exit | undefined;
  /** The order with a trigger that it comes from. */
  readonly triggerOrderId: string;
  /** Milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One customer's side of a trade, of any product. */
export interface UnifiedFill {
  readonly tradeType: TradeType;
  readonly row: number;
  readonly tradeId: bigint;
  readonly orderId: string;
  readonly symbol: string;
  readonly side: 'BUY' | 'SELL';
  readonly type: 'LIMIT' | 'MARKET';
  readonly price: Amount;
  readonly size: Amount;
  readonly sizeUnit: SizeUnit;
  readonly value: Amount;
  readonly fee: Amount;
  readonly feeRate: Amount;
  readonly feeCurrency: string;
  readonly liquidity: 'MAKER' | 'TAKER';
  readonly fillType: 'NORMAL' | 'LIQUID';
  readonly marginMode: MarginMode | '';
  readonly positionSide: PositionSide | undefined;
  /** Profit of what it closed; undefined where nothing can be closed. */
  readonly profit: Amount | undefined;
  /** Milliseconds. */
  readonly at: number;
}
