import { expect, test } from 'vitest';
import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { holdingsOf } from '../../../packages/sandbox/src/engine/earn/holdings.ts';
import { purchaseEarn } from '../../../packages/sandbox/src/engine/earn/purchase.ts';
import { balanceOf } from '../../../packages/sandbox/src/engine/money.ts';
import { loadExchange, saveExchange } from '../../../packages/sandbox/src/engine/snapshot.ts';
import { addTrader, standingExchange } from '../spot/exchange.ts';
import { ask, data, held, liveAfresh, theSandbox, totals } from './world.ts';

// Days pass here.
liveAfresh(['BTC-USDT']);

const DAY_MS = 24 * 60 * 60 * 1000;

const earn = (name: string, parameters?: Readonly<Record<string, unknown>>) =>
  data(`earn.earn.${name}`, parameters);
const refused = async (name: string, parameters: Readonly<Record<string, unknown>>) =>
  (await ask(`earn.earn.${name}`, parameters)).code;

const buy = async (productId: string, size: string, accountType = 'MAIN'): Promise<string> =>
  (await earn('purchase', { productId, amount: size, accountType })).orderId;
const holdings = async () => (await earn('getAccountHolding')).items;
const passDays = (days: number): void => theSandbox().advance(days * DAY_MS);

test('the products are of currencies that trade here, and say what is left of them', async () => {
  const savings = await earn('getSavingsProducts');
  expect(savings.map(({ id }: { id: string }) => id)).toContain('2172');
  expect(await earn('getStakingProducts', { currency: 'NONE' })).toEqual([]);
  const [kcs] = await earn('getKcsStakingProducts');
  expect(kcs).toMatchObject({ id: '2611', category: 'KCS_STAKING', redeemPeriod: 3, status: 'ONGOING' });
  await buy('2611', '10', 'TRADE');
  const [after] = await earn('getKcsStakingProducts');
  expect(Number(kcs.productRemainAmount) - Number(after.productRemainAmount)).toBe(10);
  expect(await earn('getPromotionProducts', { currency: 'BTC' })).toMatchObject([
    { category: 'ACTIVITY', type: 'TIME', duration: 7, incomeReleaseType: 'AFTER' },
  ]);
});

test('savings earn each whole day, come back at once, and nothing is created', async () => {
  const before = totals();
  const main = Number(held('main', 'USDT').available);
  const orderId = await buy('2152', '1000');
  expect(Number(held('main', 'USDT').available)).toBe(main - 1000);
  expect(await holdings()).toMatchObject([
    { orderId, productId: '2152', holdAmount: '1000', redeemingAmount: '0', status: 'LOCKED' },
  ]);
  passDays(1);
  expect(Number(held('main', 'USDT').available)).toBe(main - 1000);
  passDays(2);
  // 1000 × 0.0254 / 365, cut to 8 places, twice.
  const income = 2 * 0.06958904;
  expect(Number(held('main', 'USDT').available)).toBeCloseTo(main - 1000 + income, 8);
  expect(await earn('getRedeemPreview', { orderId })).toMatchObject({
    currency: 'USDT',
    redeemAmount: '1000',
    penaltyInterestAmount: '0',
    manualRedeemable: true,
  });
  expect(await earn('redeem', { orderId, amount: '400' })).toMatchObject({
    status: 'SUCCESS',
    amount: '400',
  });
  expect(await holdings()).toMatchObject([{ holdAmount: '600', redeemedAmount: '400' }]);
  await earn('redeem', { orderId, amount: '600' });
  expect(await holdings()).toEqual([]);
  expect(Number(held('main', 'USDT').available)).toBeCloseTo(main + income, 8);
  const { items } = await data('account.account.getSpotLedger', { currency: 'USDT' });
  expect(items.map((row: { bizType: string }) => row.bizType)).toEqual(
    expect.arrayContaining(['EARN_INTEREST', 'EARN_REDEMPTION']),
  );
  passDays(1);
  expect(Number(held('main', 'USDT').available)).toBeCloseTo(main + income, 8);
  expect(totals()).toEqual(before);
});

test('staked KCS takes three days to come back, also after a snapshot', async () => {
  const before = totals();
  const orderId = await buy('2611', '100', 'TRADE');
  const now = theSandbox().exchange.clock.now();
  expect(await earn('redeem', { orderId, amount: '40' })).toMatchObject({
    status: 'PENDING',
    deliverTime: now + 3 * DAY_MS,
  });
  expect(await holdings()).toMatchObject([{ holdAmount: '100', redeemingAmount: '40', status: 'REDEEMING' }]);
  expect(await refused('redeem', { orderId, amount: '60.1' })).toBe('151018');
  expect(await refused('redeem', { orderId, amount: '59.5' })).toBe('151019');
  const { exchange } = theSandbox();
  loadExchange(exchange, saveExchange(exchange));
  passDays(3);
  expect(await holdings()).toMatchObject([{ holdAmount: '60', redeemedAmount: '40', redeemingAmount: '0' }]);
  // Two days' interest on the 60 that stayed.
  expect(Number(held('main', 'KCS').available)).toBeCloseTo(40 + 2 * 0.00570694, 8);
  expect(totals()).toEqual(before);
});

test('staked ether is one holding, whose id is ETH2', async () => {
  const [product] = await earn('getETHStakingProducts');
  expect(product).toMatchObject({ id: 'ETH2', category: 'ETH2', currency: 'ETH', redeemPeriod: 5 });
  expect([await buy('ETH2', '1', 'TRADE'), await buy('ETH2', '0.5', 'TRADE')]).toEqual(['ETH2', 'ETH2']);
  expect(await holdings()).toMatchObject([{ orderId: 'ETH2', productCategory: 'ETH2', holdAmount: '1.5' }]);
  const { status } = await earn('redeem', { orderId: 'ETH2', amount: '1.5', fromAccountType: 'TRADE' });
  expect(status).toBe('PENDING');
  expect(await refused('redeem', { orderId: 'ETH2', amount: '0.1' })).toBe('151018');
});

test('a product with an end gives nothing back before it', async () => {
  const orderId = await buy('2685', '0.5');
  expect(await refused('redeem', { orderId, amount: '0.5' })).toBe('151016');
  expect(await earn('getRedeemPreview', { orderId })).toMatchObject({
    manualRedeemable: false,
    redeemAll: true,
  });
});

test('where a product may be left early, that costs the interest', async () => {
  const before = totals();
  const usdt = held('main', 'USDT').available;
  const orderId = await buy('2690', '1000');
  passDays(2);
  expect(await earn('getRedeemPreview', { orderId })).toMatchObject({
    redeemAmount: '1000',
    penaltyInterestAmount: '0.35616438',
  });
  expect(await refused('redeem', { orderId, amount: '1000' })).toBe('151024');
  await earn('redeem', { orderId, amount: '1000', confirmPunishRedeem: '1' });
  expect(held('main', 'USDT').available).toBe(usdt);
  expect(await holdings()).toEqual([]);
  expect(totals()).toEqual(before);
});

test('at its end a product pays back with interest', () => {
  const exchange = standingExchange(DAY_MS);
  addTrader(exchange, '1', 0, { main: { BTC: '1' } });
  purchaseEarn(exchange, { uid: '1', productId: '2685', value: amount('0.5'), account: 'main' });
  const main = () => balanceOf(exchange, '1', 'main', 'BTC').available.toFixed();
  exchange.clock.advance(7 * DAY_MS - 1);
  expect(main()).toBe('0.5');
  exchange.clock.advance(1);
  // 0.5 × 0.03 × 7 / 365.
  expect(main()).toBe('1.00028767');
  expect(holdingsOf(exchange, '1')).toEqual([]);
});

test.each([
  [{ productId: '1' }, '151001'],
  [{ amount: '0.001' }, '151004'],
  [{ amount: '20.5' }, '151005'],
  [{ amount: '15' }, '151009'],
  [{ amount: '0.0123456789' }, '151010'],
  [{ amount: 'much' }, '400100'],
])('a purchase with %o is refused and changes nothing', async (wrong, code) => {
  const before = held('main', 'BTC');
  const request = { productId: '2172', amount: '0.1', accountType: 'MAIN', ...wrong };
  expect(await refused('purchase', request)).toBe(code);
  expect(held('main', 'BTC')).toEqual(before);
  expect(await holdings()).toEqual([]);
});

test('nobody redeems what is not theirs', async () => {
  const orderId = await buy('2172', '0.1');
  const other = theSandbox().keys[2];
  expect((await ask('earn.earn.redeem', { orderId, amount: '0.1' }, other)).code).toBe('151404');
  expect((await ask('earn.earn.getRedeemPreview', { orderId }, other)).code).toBe('151404');
});
