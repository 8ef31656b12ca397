// The exchange of bench/sandbox-orders.ts, in a process and on a core of its own.
import { createSandbox } from '@kucoin-typed/sandbox';

const sandbox = await createSandbox({ rateLimits: false });
process.send?.({ baseUrl: sandbox.baseUrl, key: sandbox.keys[0] });
process.on('message', (word) => {
  if (word === 'usage') process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit());
