import { describe, expect, it } from 'vitest';
import { camel, channelGroup, kebab, pascal } from '../../generator/src/names.ts';

describe('camel changes the first word only', () => {
  it.each([
    ['VIPLending', 'vipLending'],
    ['APIBroker', 'apiBroker'],
    ['NDBroker', 'ndBroker'],
    ['GetMaxOpenSize', 'getMaxOpenSize'],
    ['CopyTrading', 'copyTrading'],
    ['getSubAccountAPI', 'getSubAccountAPI'],
    ['addTPSLOrder', 'addTPSLOrder'],
    ['API2Key', 'api2Key'],
    ['V3Order', 'v3Order'],
    ['Earn', 'earn'],
    ['DCP', 'dcp'],
    ['A', 'a'],
    ['', ''],
  ])('%s → %s', (given, want) => {
    expect(camel(given)).toBe(want);
    expect(camel(want)).toBe(want);
  });
});

describe('pascal', () => {
  it.each([
    ['getTicker', 'GetTicker'],
    ['vipLending', 'VipLending'],
    ['setDCP', 'SetDCP'],
    ['', ''],
  ])('%s → %s', (given, want) => expect(pascal(given)).toBe(want));
});

describe('kebab', () => {
  it.each([
    ['getTicker', 'get-ticker'],
    ['vipLending', 'vip-lending'],
    ['getSubAccountAPI', 'get-sub-account-api'],
    ['addTPSLOrder', 'add-tpsl-order'],
    ['getSpotSubAccountsSummaryV2', 'get-spot-sub-accounts-summary-v2'],
    ['get24hrStats', 'get24hr-stats'],
    ['orderbookLevel50', 'orderbook-level50'],
    ['getETHStakingProducts', 'get-eth-staking-products'],
    ['spot-public', 'spot-public'],
  ])('%s → %s', (given, want) => expect(kebab(given)).toBe(want));
});

describe('channelGroup leaves the gateway out', () => {
  it.each([
    ['spot_public', 'spot'],
    ['spot_private', 'spot'],
    ['futures_private', 'futures'],
    ['Margin_public', 'margin'],
    ['public_offer', 'public_offer'],
  ])('%s → %s', (given, want) => expect(channelGroup(given)).toBe(want));
});
