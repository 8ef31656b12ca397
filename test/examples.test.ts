import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, '../examples');
const programs = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'connection.ts');

/** What each program must say at the least, through the built SDK and on the local exchange. */
const says: Record<string, RegExp> = {
  'balances.ts': /^USDT in trade: \d+/m,
  'credentials.ts': /^key ".*", version \d[^]*exchange time 20/m,
  'errors.ts':
    /refused \(NotFoundError\): [^]*orderId is wrong[^]*no credentials[^]*not accepted[^]*ECONNREFUSED[^]*called off: [^]*the time: fine/,
  'futures.ts': /^order done[^]*XBTUSDTM: 1 lots/m,
  'history.ts':
    /^spot\.order\.getTradeHistory: rows from before 20.* are no longer kept\.\n(20.+ (buy|sell) [\d.]+ at [\d.]+\n)*20.+ buy 0\.001 at .+\n20.+ sell 0\.001 at .+\nsince then: buy 0\.001\n$/,
  'journal.ts':
    /^the first program ended by SIGKILL\nspot\.order\.addOrder: accepted\ncancelled \w+\nstill open: 0$/m,
  'limit-order.ts': /^placed [^]*^open: 0 of 0.0001 filled[^]*^cancelled$/m,
  'live.ts':
    /^live: [\d.]+ USDT[^]*buy [\d.]+ at [^]*the order is filled, in known fills\nthe bid is open, and known: open\n\d+ corrections\nopen: 0\nthe switch is disarmed$/m,
  'lost-answer.ts': /addOrder: NetworkError\n[^]*placed \w+, known by look-up$/m,
  'order-book.ts':
    /^cannot be read yet: syncing\nbid [\d.]+, ask [\d.]+, spread [\d.]+\n0\.5 BTC would cost [\d.]+ USDT[^]*\nsnapshot \d+: \d+ bids, \d+ asks\n(change .+\n){2}$/,
  'readme.ts':
    /^BTC at .+ placed[^]*spot\.order\.getOrderByOrderId: The order does not exist[^]*next trade: \d/m,
  'sandbox-bot.ts':
    /^2 orders, as the bot believes: true\nbought 0\.5, still open: false\nan hour later the other quote is (cancelled|filled)$/m,
  'stream.ts': /^subscribed\n(.+ at .+\n){5}$/m,
  'tour.ts':
    /server time[^]*limit order[^]*known by its answer[^]*cancellation[^]*OrderStateError, rejected[^]*XBTUSDTM[^]*\/market\/match:BTC-USDT[^]*api\.kucoin\.eu[^]*australia/,
};

describe('examples', () => {
  let sandbox: Sandbox;
  beforeAll(async () => void (sandbox = await createSandbox()));
  afterAll(() => sandbox.close());

  it('are all here', () => {
    expect(programs.sort()).toStrictEqual(Object.keys(says).sort());
  });

  it.each(programs)('%s runs, in at most 60 lines', async (file) => {
    expect(readFileSync(path.join(folder, file), 'utf8').trim().split('\n').length).toBeLessThanOrEqual(60);
    const [key] = sandbox.keys;
    const env = {
      PATH: process.env['PATH'],
      KUCOIN_BASE_URL: JSON.stringify(sandbox.baseUrl),
      KUCOIN_API_KEY: key.apiKey,
      KUCOIN_API_SECRET: key.apiSecret,
      KUCOIN_API_PASSPHRASE: key.apiPassphrase,
    };
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, file)], { env });
    expect(stdout).toMatch(says[file] ?? /^$/);
  });

  it('the one in the README is the one that runs', () => {
    const readme = readFileSync(path.join(folder, '../README.md'), 'utf8');
    expect(readme).toContain(readFileSync(path.join(folder, 'readme.ts'), 'utf8'));
  });

  it('go nowhere unless they are told where', async () => {
    const run = promisify(execFile)(process.execPath, [path.join(folder, 'balances.ts')], {
      env: { PATH: process.env['PATH'] },
    });
    await expect(run).rejects.toThrow(/No exchange is named/);
  });
});
