import { describe, expect, it } from 'vitest';
import { change, image, openSynced, openTable, type Table } from './book-bench.ts';

describe('a book that begins', () => {
  it('keeps what is pushed while the snapshot is fetched, and drops what that has', async () => {
    const { sync, answer, bids, told, asked } = openTable();
    expect(asked).toEqual([]);
    sync.resumed(true);
    sync.push(change(98, 99, [['9', '9']]));
    sync.push(change(100, 100, [['8', '8']]));
    sync.push(change(101, 101, [['7', '7']]));
    sync.push(change(102, 103, [['10', '2']]));
    expect(sync.state().state).toBe('syncing');
    await answer(image(100));
    expect(asked).toEqual([true]);
    expect(told).toEqual(['synced']);
    expect(bids()).toBe('10:2 7:7');
    expect(sync.copy.sequence()).toBe(103);
    expect(sync.copy.time()).toBe(103_000);
    expect(sync.counters()).toEqual({ resyncs: 0, gaps: 0, crossed: 0, repeated: 0, reordered: 0 });
  });

  it('fetches again a snapshot that is older than the first push that was kept', async () => {
    const { sync, answer, bids, asked, time, told } = openTable();
    sync.resumed(true);
    sync.push(change(105, 105, [['7', '7']]));
    await answer(image(100));
    expect(asked).toHaveLength(1);
    expect(sync.state().state).toBe('syncing');
    await time.pass(1000);
    expect(asked).toEqual([true, false]);
    sync.push(change(106, 106, [['6', '6']]));
    await answer(image(104));
    expect(bids()).toBe('10:1 7:7 6:6');
    expect(told).toEqual(['synced']);
  });

  it('takes a push that reaches back over the snapshot, without the rows that it has', async () => {
    const { sync, answer, bids } = openTable({ isNumbered: true });
    sync.resumed(true);
    sync.push(change(99, 102, [['10', '5', '99'], ['9', '4', '101'], ['8', '3', 102]])); // prettier-ignore
    await answer(image(100));
    expect(bids()).toBe('10:1 9:4 8:3');
    expect(sync.copy.sequence()).toBe(102);
  });

  it('is stale while the snapshot cannot be fetched, and tries again and again', async () => {
    const { sync, answer, asked, told, time } = openTable();
    sync.resumed(true);
    await answer(new Error('the exchange is busy\nand so on'));
    expect(sync.state()).toEqual({
      state: 'stale',
      since: 0,
      why: 'it cannot be fetched: the exchange is busy',
    });
    await time.pass(999);
    expect(asked).toHaveLength(1);
    await time.pass(1);
    await answer(new Error('still busy'));
    await time.pass(1999);
    expect(asked).toHaveLength(2);
    await time.pass(1);
    await answer(image(1));
    expect(told).toEqual(['stale', 'stale', 'synced']);
    // It was never whole before.
    expect(sync.counters().resyncs).toBe(0);
  });

  it('ends with an error that no waiting cures', async () => {
    const { sync, answer, told, time, asked } = openTable();
    sync.resumed(true);
    await answer(Object.assign(new Error('no permission'), { name: 'FinalError' }));
    expect(told).toEqual(['stale', 'end no permission']);
    sync.push(change(1, 1, [['1', '1']]));
    sync.resumed(true);
    await time.pass(100_000);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['no number', { ...image(NaN) }],
    ['a price that is none', image(1, { bids: [['abc', '1']] })],
    ['a best bid at its best ask', image(1, { bids: [['20', '1']] })],
  ])('takes no snapshot with %s', async (_, broken) => {
    const { sync, answer, time, asked } = openTable();
    sync.resumed(true);
    await answer(broken);
    expect(sync.state().state).toBe('stale');
    await time.pass(1000);
    expect(asked).toHaveLength(2);
    await answer(image(5));
    expect(sync.state().state).toBe('synced');
  });

  it('keeps a bounded number of pushes for a snapshot that does not come', async () => {
    const { sync, answer, time, bids, asked } = openTable();
    sync.resumed(true);
    for (let at = 1; at <= 30_000; at += 1) sync.push(change(at, at, [['1', String(at)]]));
    // The oldest are gone, so that a snapshot of before will not do.
    await answer(image(10_000));
    expect(sync.state().state).toBe('syncing');
    await time.pass(1000);
    expect(asked).toHaveLength(2);
    await answer(image(20_000));
    expect(bids()).toBe('10:1 1:30000');
    expect(sync.copy.sequence()).toBe(30_000);
  });
});

describe('a book that is in step', () => {
  it('applies what follows, tells it, and leaves out what it has', async () => {
    const { sync, bids, changes, told } = await openSynced();
    sync.push(change(101, 101, [['9', '3']], [['20', '0.00'], ['21', '2']])); // prettier-ignore
    sync.push(change(101, 101, [['9', '99']]));
    sync.push(change(90, 95, [['9', '99']]));
    expect(bids()).toBe('10:1 9:3');
    expect(changes).toEqual([
      {
        type: 'change',
        sequence: 101,
        time: 101_000,
        bids: [{ price: '9', size: '3' }],
        asks: [
          { price: '20', size: '0' },
          { price: '21', size: '2' },
        ],
      },
    ]);
    expect(sync.counters().repeated).toBe(2);
    expect(told).toEqual([]);
  });

  it('skips a price of 0, but moves on', async () => {
    const { sync, bids, changes } = await openSynced();
    sync.push(change(101, 101, [['0', '5']]));
    expect(bids()).toBe('10:1');
    expect(changes).toMatchObject([{ sequence: 101, bids: [], asks: [] }]);
  });

  it('lets a push that comes early wait for those before it', async () => {
    const { sync, bids, time, told, changes } = await openSynced();
    sync.push(change(103, 104, [['9', '3']]));
    sync.push(change(102, 102, [['9', '2']]));
    expect(bids()).toBe('10:1');
    await time.pass(99);
    sync.push(change(101, 101, [['9', '1']]));
    expect(bids()).toBe('10:1 9:3');
    await time.pass(1000);
    expect(told).toEqual([]);
    expect(changes.map(({ sequence }) => sequence)).toEqual([101, 102, 104]);
    expect(sync.counters()).toMatchObject({ reordered: 2, gaps: 0, resyncs: 0 });
  });

  it('waits anew for the next hole', async () => {
    const { sync, time, told, bids } = await openSynced();
    sync.push(change(102, 102, [['9', '2']]));
    sync.push(change(104, 104, [['9', '4']]));
    await time.pass(60);
    sync.push(change(101, 101, [['9', '1']]));
    expect(bids()).toBe('10:1 9:2');
    await time.pass(60);
    sync.push(change(103, 103, [['9', '3']]));
    expect(bids()).toBe('10:1 9:4');
    expect(told).toEqual([]);
  });

  it('is made anew when what is missing does not come', async () => {
    const { sync, time, told, asked, answer, bids, changes } = await openSynced();
    sync.push(change(102, 102, [['9', '2']]));
    await time.pass(100);
    expect(sync.state()).toMatchObject({ state: 'syncing', why: 'changes 101 to 101 did not come' });
    await time.pass(1000);
    expect(asked).toEqual([false]);
    sync.push(change(103, 103, [['8', '3']]));
    await answer(image(101, { bids: [['11', '1']] }));
    expect(bids()).toBe('11:1 9:2 8:3');
    expect(told).toEqual(['syncing', 'synced', 'gap 100-103 1000']);
    expect(sync.counters()).toMatchObject({ gaps: 1, resyncs: 1 });
    expect(changes).toMatchObject([{ type: 'snapshot', sequence: 103, bids: [{ price: '11' }, {}, {}] }]);
  });

  it('does not wait for what is missing behind very many others', async () => {
    const { sync, told } = await openSynced();
    for (let at = 102; at <= 602; at += 1) sync.push(change(at, at, []));
    expect(told).toEqual(['syncing']);
  });

  it('is made anew when its best bid reaches its best ask, but not within one push', async () => {
    const { sync, told, changes } = await openSynced();
    sync.push(change(101, 102, [['20', '1']], [['20', '0'], ['21', '1']])); // prettier-ignore
    expect(told).toEqual([]);
    sync.push(change(103, 103, [['21.0', '1']]));
    expect(told).toEqual(['syncing']);
    expect(sync.state().why).toBe('the best bid, 21.0, was not below the best ask, 21');
    expect(sync.counters().crossed).toBe(1);
    expect(changes).toHaveLength(1);
  });

  it.each([
    ['without a number', { ...change(101, 101, []), first: undefined as unknown as number }],
    ['that ends before it begins', change(102, 101, [])],
    ['with a price that is none', change(101, 101, [['x', '1']])],
    ['with a size that is none', change(101, 101, [['9', 'x']])],
  ])('is made anew after a push %s', async (_, push) => {
    const { sync, told } = await openSynced();
    sync.push(push);
    expect(told).toEqual(['syncing']);
  });

  it('waits longer and longer where one resync follows the other, and forgets that when it holds', async () => {
    const { sync, time, asked, answer } = await openSynced();
    const breakAt = (sequence: number): void => sync.push(change(sequence, sequence, [['99', '1']]));
    breakAt(101);
    await time.pass(999);
    expect(asked).toHaveLength(0);
    await time.pass(1);
    await answer(image(101));
    breakAt(102);
    await time.pass(1999);
    expect(asked).toHaveLength(1);
    await time.pass(1);
    await answer(image(102));
    await time.pass(60_000);
    breakAt(103);
    expect(asked).toHaveLength(3);
  });
});

describe('a book whose connection is lost', () => {
  it('is stale at once, and whole again from a new snapshot', async () => {
    const { sync, told, asked, answer, time, bids } = await openSynced();
    sync.interrupted('the socket was closed');
    expect(sync.state()).toEqual({ state: 'stale', since: 0, why: 'the socket was closed' });
    await time.pass(500);
    sync.troubled('no network');
    expect(sync.state()).toEqual({ state: 'stale', since: 0, why: 'no network' });
    expect(asked).toEqual([]);
    sync.push(change(200, 200, [['9', '9']]));
    sync.resumed(true);
    expect(asked).toEqual([true]);
    await answer(image(199));
    expect(bids()).toBe('10:1 9:9');
    expect(told).toEqual(['stale', 'stale', 'synced', 'connection 100-200 500']);
  });

  it('takes no answer that was asked for before', async () => {
    const { sync, answer, asked } = openTable();
    sync.resumed(true);
    sync.interrupted('gone');
    await answer(image(1));
    expect(sync.state().state).toBe('stale');
    sync.resumed(true);
    expect(asked).toEqual([true, true]);
    await answer(image(50));
    expect(sync.copy.sequence()).toBe(50);
  });

  it('goes on from a lower number, as of an exchange that began anew', async () => {
    const { sync, answer } = await openSynced();
    sync.interrupted('gone');
    sync.resumed(true);
    await answer(image(3));
    sync.push(change(4, 4, [['9', '9']]));
    expect(sync.copy.sequence()).toBe(4);
  });

  it('is stale when it was silent for too long, until it is subscribed to again', async () => {
    const { sync, told, asked, answer } = await openSynced();
    sync.silent('nothing for 5000 ms');
    expect(told).toEqual(['stale']);
    sync.resumed(true);
    expect(asked).toEqual([true]);
    await answer(image(120));
    expect(told).toEqual(['stale', 'synced', 'silence 100-120 0']);
  });

  it('does nothing more once it was ended, from within a handler too', async () => {
    const table: Table = openTable({
      onState: ({ state }) => state === 'stale' && table.sync.end('closed by the handler'),
    });
    table.sync.resumed(true);
    await table.answer(image(100));
    table.asked.length = 0;
    table.sync.interrupted('gone');
    expect(table.sync.state()).toMatchObject({ state: 'stale', why: 'closed by the handler' });
    table.sync.resumed(true);
    await table.time.pass(100_000);
    expect(table.asked).toEqual([]);
    expect(table.sync.copy.bids.count()).toBe(0);
  });
});

describe('a book whose snapshot is pushed', () => {
  const whole = (sequence: number) => ({
    ...change(sequence, sequence, [['10', '1']], [['20', '1']]),
    whole: true,
  });

  it('begins with it, and goes on with the changes', async () => {
    const { sync, answer, bids, told } = openTable();
    sync.resumed(true);
    await answer(undefined);
    expect(told).toEqual([]);
    sync.push(whole(100));
    sync.push(change(101, 105, [['9', '9']]));
    expect(told).toEqual(['synced']);
    expect(bids()).toBe('10:1 9:9');
  });

  it('takes one that comes before the subscription is confirmed', async () => {
    const { sync, told, asked } = openTable();
    sync.push(whole(100));
    sync.resumed(true);
    expect(asked).toEqual([]);
    expect(told).toEqual(['synced']);
  });

  it('applies changes that overtook it, and waits for those between', async () => {
    const { sync, answer, bids, time } = openTable();
    sync.resumed(true);
    await answer(undefined);
    sync.push(change(102, 102, [['9', '2']]));
    sync.push(whole(100));
    expect(sync.state().state).toBe('synced');
    await time.pass(50);
    sync.push(change(101, 101, [['9', '1']]));
    expect(bids()).toBe('10:1 9:2');
  });

  it('asks anew when none comes, sooner where changes come without it', async () => {
    const { sync, answer, asked, time, told } = openTable();
    sync.resumed(true);
    await answer(undefined);
    await time.pass(7999);
    expect(told).toEqual([]);
    await time.pass(1);
    expect(told).toEqual(['stale']);
    await time.pass(1000);
    expect(asked).toEqual([true, false]);
    await answer(undefined);
    sync.push(change(100, 100, []));
    sync.push(change(101, 101, []));
    await time.pass(999);
    sync.push(change(102, 102, []));
    await time.pass(1);
    expect(sync.state().why).toContain('no snapshot within 1 s');
  });

  it('ends when the topic is confirmed again and again and never pushes anything', async () => {
    const { sync, answer, time, told } = openTable();
    sync.resumed(true);
    for (let round = 1; round <= 3; round += 1) {
      expect(told).not.toContain('end no snapshot within 8 s');
      await answer(undefined);
      await time.pass(8000 + 1000 * round);
    }
    expect(told.at(-1)).toBe('end no snapshot within 8 s');
  });

  it('does not end once it was in step', async () => {
    const { sync, answer, time, told, asked } = await openSynced();
    sync.interrupted('gone');
    sync.resumed(true);
    for (let round = 1; round <= 5; round += 1) {
      await answer(undefined);
      await time.pass(8000 + 1000 * round);
      expect(asked).toHaveLength(round + 1);
    }
    await answer(undefined);
    sync.push(whole(500));
    expect(told.at(-2)).toBe('synced');
  });

  it('takes a newer one while it is in step, and leaves out an older one', async () => {
    const { sync, changes, told } = await openSynced();
    sync.push(change(101, 101, [['9', '9']]));
    sync.push(whole(100));
    expect(sync.copy.sequence()).toBe(101);
    sync.push(whole(110));
    expect(sync.copy.sequence()).toBe(110);
    expect(told).toEqual([]);
    expect(changes.map(({ type }) => type)).toEqual(['change', 'snapshot']);
  });
});
