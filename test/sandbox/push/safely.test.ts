import { createSandbox } from '@kucoin-typed/sandbox';
import { expect, test, vi } from 'vitest';
import type { Desk } from '../../../packages/sandbox/src/push/feed.ts';
import { createBoard } from '../../../packages/sandbox/src/push/board.ts';
import { each, settled } from '../../../packages/sandbox/src/push/feed.ts';

const broken = (): never => {
  throw new Error('a feed with a mistake');
};

test('a feed that fails loses its push, and neither the order that set it off nor the exchange', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await using sandbox = await createSandbox({ speed: 0, symbols: ['BTC-USDT'] });
  const feeds = [
    each('at once', 'trade', broken),
    settled('afterwards', 'trade', () => 'all', broken),
    { id: 'by time', start: (desk: Desk) => desk.tick(1, broken) },
  ];
  const board = createBoard(sandbox.exchange, feeds);
  const listener = { wire: undefined, topic: '' } as never;
  for (const { id } of feeds)
    board.join({ feed: id, argument: '', symbol: '', topic: '' } as never, listener);
  const before = sandbox.exchange.spotMarket('BTC-USDT').last.price.toFixed();
  sandbox.moveMarket('BTC-USDT', '70000');
  await vi.waitFor(() => expect(said.mock.calls.length).toBeGreaterThan(3));
  expect(sandbox.exchange.spotMarket('BTC-USDT').last.price.toFixed()).not.toBe(before);
  board.close();
  said.mockRestore();
});
