// Appends so many intents, which stay open: node appending.ts <file> <name> <count> [compact]. Says which are safe.
import { fileJournal } from 'kucoin-typed/journal';

const [file = '', name = '', count = '0', compact] = process.argv.slice(2);
const journal = fileJournal(file);
for (let i = 0; i < Number(count); i++) {
  await journal.append({
    type: 'intent',
    id: `${name}-${i}`,
    at: 1,
    pending: { version: 1, endpoint: 'spot.order.addOrder', stamp: 1, items: [], generated: true },
    params: { text: 'x'.repeat(i) },
  });
  process.stdout.write(`${name}-${i}\n`);
  if (compact) journal.compact().catch(() => {});
}
await journal.close();
