import { CONTRACT, SYMBOL, bare, sockets } from './client.mjs';
import { poll, step } from '../report.mjs';

/** All pushes so far, by the name of the subscription. */
export const pushes = {};
const services = [];

const collect = (name) => {
  pushes[name] = [];
  return (topic, subject, data) => pushes[name].push({ topic, subject, data: bare(data) });
};

const open = (name, service, subscribe) =>
  step(`open ${name}`, async () => {
    await service.start();
    services.push(service);
    return { ids: await subscribe(service) };
  });

export const openStreams = async () => {
  await open('spot public', sockets.newSpotPublicWS(), async (service) => [
    await service.trade([SYMBOL], collect('trades')),
    await service.ticker([SYMBOL], collect('ticker')),
    await service.orderbookLevel5([SYMBOL], collect('book')),
    await service.klines(SYMBOL, '1min', collect('candles')),
  ]);
  await open('spot private', sockets.newSpotPrivateWS(), async (service) => [
    await service.orderV2(collect('orders')),
    await service.account(collect('balances')),
    await service.stopOrder(collect('stops')),
  ]);
  await open('futures public', sockets.newFuturesPublicWS(), async (service) => [
    await service.execution(CONTRACT, collect('futures trades')),
    await service.tickerV2(CONTRACT, collect('futures ticker')),
    await service.instrument(CONTRACT, collect('instrument')),
  ]);
  await open('futures private', sockets.newFuturesPrivateWS(), async (service) => [
    await service.allOrder(collect('futures orders')),
    await service.allPosition(collect('positions')),
    await service.balance(collect('wallet')),
  ]);
};

/** Waits until a subscription has said what it should; then tells all it said. */
export const expectPushes = (name, isEnough) =>
  step(`${name} streamed`, async () => {
    if (!pushes[name]) throw new Error('never subscribed');
    const enough = await poll(
      async () => isEnough(pushes[name].map(({ data }) => data)),
      (is) => is,
      60_000,
    );
    return { enough, pushes: pushes[name] };
  });

export const closeStreams = () => Promise.all(services.map((service) => service.stop()));
