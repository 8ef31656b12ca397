// Appends so many intents, which stay open: node appending.ts <file> <name> <count>
import { fileJournal } from 'kucoin-typed/journal';

const [file = '', name = '', count = '0'] = process.argv.slice(2);
const journal = fileJournal(file);
for (let i = 0; i < Number(count); i++) {
  await journal.append({
    type: 'intent',
    id: `${name}-${i}`,
    at: 1,
    pending: { version: 1, endpoint: 'spot.order.addOrder', stamp: 1, items: [], generated: true },
    params: { text: 'x'.repeat(i) },
  });
}
await journal.close();
