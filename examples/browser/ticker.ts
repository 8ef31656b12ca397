// A market in a web page: its ticker over the unified gateway, which needs no token, and its trades over a classic socket.
import { createClient } from 'kucoin-typed/client';
import { trade } from 'kucoin-typed/ws/spot';
import { ticker } from 'kucoin-typed/ws/unified';

const ask = async (path: string): Promise<any> => (await fetch(path)).json();

const show = (id: string, text: string): void => {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
};

/** Puts a line on top of a list, and keeps the newest ten. */
const add = (id: string, text: string): void => {
  const list = document.getElementById(id);
  list?.prepend(Object.assign(document.createElement('li'), { textContent: text }));
  if (list && list.children.length > 10) list.lastElementChild?.remove();
};

const client = createClient({
  // Where the exchange is; nothing on KuCoin itself.
  ...(await ask('options')),
  // KuCoin's REST answers no web page, so a server of ours asks for the tokens of classic sockets.
  sockets: { tokenProvider: ({ endpoint }) => ask(`token?endpoint=${endpoint}`) },
});

const prices = ticker(client, { tradeType: 'SPOT', symbol: 'BTC-USDT' });
prices.on('message', ({ d }) => {
  show('last', d.l);
  show('bid', d.b);
  show('ask', d.a);
});

const trades = trade(client, { symbols: ['BTC-USDT'] });
trades.on('message', ({ data }) => add('trades', `${data.side} ${data.size} at ${data.price}`));

// Both go on by themselves after whatever happens, and say what was missed.
for (const [name, stream] of [
  ['ticker', prices],
  ['trades', trades],
] as const) {
  stream.ready.then(
    () => add('notes', `${name}: subscribed`),
    () => {},
  );
  stream.on('interrupted', () => add('notes', `${name}: interrupted`));
  stream.on('gap', ({ from, to, complete, missing }) =>
    add('notes', `${name}: gap of ${to - from} ms, ${complete ? 'nothing is missing' : missing}`),
  );
  stream.on('end', (error) => add('notes', `${name}: over. ${error?.message ?? ''}`));
}
