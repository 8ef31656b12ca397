// What the gateways push: texts with the fields and sizes of KuCoin's, every one with values of its own.
import { BINARY, TEXT, frameOf, type Opcode } from '../../packages/sandbox/src/push/frame.ts';

export const SYMBOL = 'BTC-USDT';
export const TOPIC: string = `/market/ticker:${SYMBOL}`;

const cents = (price: number): string => `${Math.floor(price / 10)}.${price % 10}`;
const size = (seed: number): string => `0.${String(((seed * 7919) % 99_999_999) + 1).padStart(8, '0')}`;

/** A ticker of the classic gateway. Its sequence carries whatever the measure wants to read back. */
export const ticker = (sequence: number, time: number): string => {
  const bid = 672_000 + (sequence % 9973);
  return (
    `{"topic":"${TOPIC}","type":"message","subject":"trade.ticker","data":{` +
    `"bestAsk":"${cents(bid + 1)}","bestAskSize":"${size(sequence)}","bestBid":"${cents(bid)}",` +
    `"bestBidSize":"${size(sequence + 1)}","price":"${cents(bid + (sequence & 1))}",` +
    `"sequence":"${sequence}","size":"${size(sequence + 2)}","time":${time}}}`
  );
};

/** A ticker of the unified gateway: two of its integers are beyond 2^53. */
export const unifiedTicker = (sequence: number, time: number): string => {
  const bid = 672_000 + (sequence % 9973);
  const nanoseconds = (ahead: number): string =>
    `${time + ahead}${String((sequence * 7919 + ahead) % 1_000_000).padStart(6, '0')}`;
  return (
    `{"T":"ticker.SPOT","P":${nanoseconds(1)},"d":{` +
    `"A":"${size(sequence)}","B":"${size(sequence + 1)}","E":${sequence},"M":${nanoseconds(0)},"S":"BUY",` +
    `"a":"${cents(bid + 1)}","b":"${cents(bid)}","l":"${cents(bid + (sequence & 1))}",` +
    `"q":"${size(sequence + 2)}","s":"${SYMBOL}"}}`
  );
};

const START = 1_760_000_000_000;

/** So many pushes, ready for the wire. */
export const burst = (count: number, push: (sequence: number, time: number) => string): Buffer => {
  const opcode: Opcode = push === unifiedTicker ? BINARY : TEXT;
  const frames: Buffer[] = [];
  for (let at = 1; at <= count; at++)
    frames.push(Buffer.from(frameOf(push(10_000_000 + at, START + at), opcode), 'latin1'));
  return Buffer.concat(frames);
};
