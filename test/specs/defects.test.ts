import { effectiveSpecs } from '@kucoin-typed/generator';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eachOperation } from '../../generator/src/normalise/places.ts';

// What recorded payloads show and KuCoin's own files deny: each must hold in the effective specs.
const { documents } = effectiveSpecs(path.join(import.meta.dirname, '../../specs'));
const operations = new Map([...documents.values()].flatMap(eachOperation).map((op) => [op.operationId, op]));

/** The schema of what an endpoint answers, or of a push, and the schema at a path inside it. */
const at = (id: string, steps: string): { parent: any; schema: any } => {
  const [gateway = '', message = ''] = id.split('#');
  const root = message
    ? documents.get(`ws/${gateway}.json`)?.['components'].messages[message].payload
    : operations.get(id)?.responses['200'].content['application/json'].schema.properties.data;
  let parent: any;
  let schema = root;
  for (const step of steps.split('.').filter(Boolean)) {
    parent = schema;
    schema = step === '[]' ? (schema.items ?? schema.anyOf) : schema.properties?.[step];
    if (schema === undefined) throw new Error(`${id} has no ${steps}`);
  }
  return { parent, schema };
};
const last = (steps: string): string => steps.split('.').at(-1) ?? '';
const expand = (id: string, base: string, names: string): [string, string][] =>
  names.split(' ').map((name) => [id, base ? `${base}.${name}` : name]);

const F = 'futures.order.';
const S = 'spot.order.';

describe('can be null', () => {
  it.each([
    ...expand(`${F}getOrderByOrderId`, '', 'stopPrice visibleSize remark tags endAt'),
    ...expand(`${F}getOrderByClientOid`, '', 'stopPrice visibleSize remark tags endAt'),
    ...expand(`${F}getRecentClosedOrders`, '[]', 'stopPrice visibleSize remark tags'),
    ...expand(`${F}getStopOrderList`, 'items.[]', 'stopTriggered visibleSize clientOid remark tags endAt orderTime stopPrice'),
    ...expand('account.withdrawal.getWithdrawalQuotas', '', 'reason'),
    ...expand(`${S}getStopOrdersList`, 'items.[]', 'funds stp visibleSize remark tags stopTriggerTime relatedNo limitPrice pop activateCondition'),
    ...expand(`${S}getStopOrderByOrderId`, '', 'funds stp visibleSize remark tags stopTriggerTime'),
    ...expand('spot.market.getAllCurrencies', '[]', 'confirms contractAddress'),
    ...expand('spot.market.getAllCurrencies', '[].chains.[]', 'depositMinSize maxWithdraw maxDeposit'),
    ...expand('futures.market.getSymbol', '', 'expireDate settleDate settlementFee'),
    ...expand('margin.order.getOrderByClientOid', '', 'stp stop remark tags'),
  ])('%s %s', (id, steps) => {
    expect([at(id, steps).schema.type].flat()).toContain('null');
  }); // prettier-ignore
});

describe('can be absent', () => {
  it.each([
    ...expand(
      `${F}getTradeHistory`,
      'items.[]',
      'subTradeType marginMode openFeeTaxPay closeFeeTaxPay displayType',
    ),
    ...expand('futures.positions.getPositionDetails', '', 'isInverse'),
    ...expand(`${S}cancelOrderByClientOidSync`, '', 'clientOid'),
    ...expand(`${F}addOrder`, '', 'clientOid'),
    ...expand(`${F}getOrderByOrderId`, '', 'marginMode avgDealPrice'),
    ...expand(
      'account.subAccount.getSpotSubAccountListV2',
      'items.[]',
      'tradeAccounts marginAccounts tradeHFAccounts',
    ),
    ...expand('futures.market.getSymbol', '', 'buyLimit sellLimit'),
    ...expand('futures-public#announcement', '', 'type'),
  ])('%s %s', (id, steps) => {
    const { parent } = at(id, steps);
    expect(parent.required ?? []).not.toContain(last(steps));
  });
});

describe('is declared', () => {
  it.each([
    ...expand('futures-private#allPosition', 'data', 'changeReason riskLimitLevel'),
    ...expand('futures-private#position', 'data', 'changeReason riskLimitLevel'),
    ...expand('futures.positions.getPositionDetails', '', 'riskLimitLevel'),
    ...expand(`${S}cancelOrderByClientOidSync`, '', 'orderId originFunds'),
    ...expand('account.account.getIsolatedMarginAccount', 'assets.[].baseAsset', 'interest'),
    ...expand('account.account.getIsolatedMarginAccount', 'assets.[].quoteAsset', 'interest'),
  ])('%s %s', (id, steps) => {
    expect(at(id, steps).schema).toBeDefined();
  });
});

describe('takes values that are not listed', () => {
  it.each([
    ['margin.order.getOrderByClientOid', 'stp'],
    [`${S}getOpenOrders`, '[].stp'],
    ['margin.debit.getRepayHistory', 'items.[].status'],
    ['account.subAccount.getSpotSubAccountsSummaryV2', 'items.[].type'],
  ])('%s %s', (id, steps) => {
    const { schema } = at(id, steps);
    expect(schema.enum).toBeUndefined();
    expect(schema['x-extensible-enum'].length).toBeGreaterThan(0);
  });
});

it('says so where a value comes in two forms', () => {
  expect(at('margin.debit.repay', 'actualSize').schema.type).toStrictEqual(['string', 'number']);
  const { schema } = at('account.withdrawal.cancelWithdrawal', '');
  expect(schema.anyOf.map(({ type }: any) => type)).toStrictEqual(['string', 'object', 'null']);
  expect(at('futures-public#orderbookLevel5', 'data.asks.[]').schema['x-prefixItems']).toStrictEqual([{ type: 'string' }, { type: 'integer' }]);
}); // prettier-ignore

it('demands no more of a request than the exchange does', () => {
  const currency = operations.get('account.deposit.getDepositHistory')?.['parameters'].find(({ name }: any) => name === 'currency');
  expect(currency.required).toBe(false);
  for (const id of [`${F}addOrder`, `${F}addOrderTest`]) {
    const { required = [] } = operations.get(id)?.['requestBody'].content['application/json'].schema ?? {};
    expect(required).not.toContain('side');
    expect(required).not.toContain('leverage');
  }
  const announcements = operations.get('spot.market.getAnnouncements')?.['parameters'].find(({ name }: any) => name === 'annType');
  expect(announcements.schema.enum.filter((value: string) => value.trim() !== value)).toStrictEqual([]);
}); // prettier-ignore

it('has a message for each subject of a topic', () => {
  const subjects = (file: string, channel: string): string[] => {
    const document = documents.get(`ws/${file}.json`);
    return Object.keys(document?.['channels'][channel].messages).map((name) => document?.['components'].messages[name].payload.properties.subject.const);
  };
  const position = ['position.change', 'position.settlement', 'position.adjustRiskLimit'];
  expect(subjects('futures-private', 'allPosition')).toStrictEqual(position);
  expect(subjects('futures-private', 'position')).toStrictEqual(position);
  expect(subjects('futures-private', 'balance')).toStrictEqual(['walletBalance.change', 'availableBalance.change', 'orderMargin.change', 'withdrawHold.change']);
  expect(subjects('futures-public', 'instrument')).toStrictEqual(['mark.index.price', 'funding.rate']);
  expect(subjects('margin-private', 'crossMarginPosition')).toStrictEqual(['debt.ratio', 'position.status']);
}); // prettier-ignore

it('has everything KuCoin has', () => {
  const ids = [...operations.keys()];
  const added = [...operations.values()].filter((op) => op['x-source']);
  expect(ids.filter((id) => id.startsWith('unified.'))).toHaveLength(82);
  expect(ids.filter((id) => id.startsWith('unifiedV1.'))).toHaveLength(68);
  expect(added.filter((op) => !op.operationId.startsWith('unified'))).toHaveLength(57);
  expect(ids).toHaveLength(250 + 57 + 82 + 68);
  const twins = [...operations.values()].flatMap((op) => op['x-replaced-by'] ?? []);
  expect(twins.filter((id) => !operations.has(id))).toStrictEqual([]);
  // Four of the older calls have no twin.
  expect(twins.filter((id) => id.startsWith('unified.'))).toHaveLength(64);
});
