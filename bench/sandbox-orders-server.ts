// The exchange of bench/sandbox-orders.ts, in a process and on a core of its own.
import { createSandbox } from '@kucoin-typed/sandbox';
import { amount } from '../packages/sandbox/src/engine/amount.ts';
import { SYSTEM } from '../packages/sandbox/src/engine/customers.ts';
import { balanceOf, move } from '../packages/sandbox/src/engine/money.ts';

const sandbox = await createSandbox({ rateLimits: false });
const { exchange, keys } = sandbox;
// Fees eat up the usual money within minutes.
for (const currency of ['USDT', 'BTC']) {
  const purse = balanceOf(exchange, keys[0].uid, 'trade', currency);
  move(balanceOf(exchange, SYSTEM.outside, 'main', currency), purse, amount('1000000000'));
}
process.send?.({ baseUrl: sandbox.baseUrl, key: keys[0] });
process.on('message', (word) => {
  if (word === 'usage') process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit());
