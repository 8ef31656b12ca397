// A book kept by pushes, checked against a later snapshot: KuCoin's rules for both markets.
import { FUTURES, SPOT, send, signed } from './kucoin.mjs';

const SIDES = { buy: 'bids', sell: 'asks' };

/** One line per changed level: { sequence, side, price, size }. */
const spotChanges = ({ changes }) =>
  Object.entries(changes).flatMap(([side, rows]) =>
    rows.map(([price, size, sequence]) => ({ sequence: Number(sequence), side, price, size })),
  );
const futuresChanges = ({ sequence, change }) => {
  const [price, side, size] = change.split(',');
  return [{ sequence: Number(sequence), side: SIDES[side], price, size }];
};

const markets = {
  spot: {
    topic: '/market/level2:BTC-USDT',
    changes: spotChanges,
    start: ({ sequenceStart }) => sequenceStart,
    end: ({ sequenceEnd }) => sequenceEnd,
    snapshot: () => signed(SPOT, 'GET', '/api/v3/market/orderbook/level2?symbol=BTC-USDT'),
  },
  futures: {
    topic: '/contractMarket/level2:XBTUSDTM',
    changes: futuresChanges,
    start: ({ sequence }) => sequence,
    end: ({ sequence }) => sequence,
    snapshot: () => send(FUTURES, 'GET', '/api/v1/level2/snapshot?symbol=XBTUSDTM'),
  },
};

export const bookTopic = (market) => markets[market].topic;

const levels = (rows) => new Map(rows.map(([price, size]) => [Number(price), Number(size)]));
const sorted = (side) => [...side].sort(([a], [b]) => a - b);

/** Loads a snapshot, lives on pushes for a while, loads another, and compares. */
export const followBook = async (stream, market) => {
  const { topic, changes, start, end, snapshot } = markets[market];
  const first = await snapshot();
  const book = { bids: levels(first.bids), asks: levels(first.asks) };
  const from = Number(first.sequence);
  await stream.until(
    () => stream.of(topic).filter((push) => end(push) > from).length >= 20,
    'twenty changes',
  );
  const second = await snapshot();
  const to = Number(second.sequence);
  await stream.until(() => stream.of(topic).some((push) => end(push) >= to), `change ${to}`);

  const pushes = stream.of(topic);
  const gaps = pushes.filter((push, i) => i > 0 && start(push) !== end(pushes[i - 1]) + 1).length;
  const wanted = pushes
    .flatMap(changes)
    .filter(({ sequence }) => sequence > from && sequence <= to)
    .sort((a, b) => a.sequence - b.sequence);
  for (const { side, price, size } of wanted) {
    // A price of 0 only moves the sequence on.
    if (Number(price) === 0) continue;
    if (Number(size) === 0) book[side].delete(Number(price));
    else book[side].set(Number(price), Number(size));
  }
  return {
    from,
    to,
    applied: wanted.length,
    gaps,
    kept: { bids: sorted(book.bids), asks: sorted(book.asks) },
    told: { bids: sorted(levels(second.bids)), asks: sorted(levels(second.asks)) },
  };
};
