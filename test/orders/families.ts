/** One way to place orders: the endpoint, and the parameters that a look-up needs beside the order's own. */
export interface Place {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The client order id's name. */
  readonly oid: string;
}

const limit = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' };
const contract = { symbol: 'XBTUSDTM', side: 'buy', type: 'limit', price: '20000', size: 1, leverage: 3 };
const unified = {
  ...limit,
  tradeType: 'SPOT',
  orderType: 'LIMIT',
  sizeUnit: 'BASECCY',
  side: 'BUY',
  timeInForce: 'GTC',
};
const oid = 'clientOid';

/** Every family that places orders one by one. */
export const places: readonly Place[] = [
  { id: 'spot.order.addOrder', params: limit, oid },
  { id: 'spot.order.addOrderSync', params: limit, oid },
  { id: 'spot.order.addOrderOld', params: limit, oid },
  { id: 'spot.order.addStopOrder', params: { ...limit, stopPrice: '19000' }, oid },
  { id: 'spot.order.addOcoOrder', params: { ...limit, stopPrice: '19000', limitPrice: '18900' }, oid },
  { id: 'margin.order.addOrder', params: limit, oid },
  { id: 'margin.order.addMarginStopOrder', params: { ...limit, stopPrice: '19000', stop: 'loss' }, oid },
  {
    id: 'margin.order.addMarginOcoOrder',
    params: { ...limit, stopPrice: '19000', limitPrice: '18900' },
    oid,
  },
  { id: 'futures.order.addOrder', params: contract, oid },
  { id: 'futures.order.addTPSLOrder', params: contract, oid },
  { id: 'copyTrading.futures.addOrder', params: contract, oid },
  {
    id: 'convert.convert.submitConvertOrder',
    params: { quoteId: 'q1', accountType: 'TRADING' },
    oid: 'clientOrderId',
  },
  { id: 'unified.order.placeOrder', params: unified, oid },
  { id: 'unifiedV1.order.placeOrder', params: { ...unified, accountMode: 'unified' }, oid },
];

/** Families whose orders are found in every state, and not found in one way: there the truth can always be known. */
export const certain: readonly string[] = [
  'spot.order.addOrder',
  'spot.order.addOrderSync',
  'margin.order.addOrder',
  'futures.order.addOrder',
  'futures.order.addTPSLOrder',
];
