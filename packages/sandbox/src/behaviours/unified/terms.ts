import { ONE, ZERO, divide, format, whole } from '../../engine/amount.ts';
import {
  LIQUIDATION_RATIO,
  MAX_LEVERAGE,
  WARNING_RATIO,
  loanTerms,
  marginCurrencies,
} from '../../engine/margin/terms.ts';
import { collateralRatioOf } from '../../engine/unified/collateral.ts';
import { DEBT_MAINTENANCE } from '../../engine/unified/wealth.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { bothVersions, contractOf } from './call.ts';

const UNLIMITED = '1000000000';

const currenciesOf = ({ exchange }: Call): readonly string[] => [
  ...new Set([...exchange.spotMarkets.values()].flatMap(({ info }) => [info.quote, info.base])),
];

/** One tier for any amount: what `adjustedEquity` reckons with. */
const getCollateralRatio: Behaviour = (call) =>
  currenciesOf(call).map((currency) => ({
    currency,
    cdrConfigs: [
      { tier: 1, min: '0', max: UNLIMITED, cdr: format(collateralRatioOf(currency)), cdrEquity: UNLIMITED },
    ],
  }));

/** Warned of, and liquidated, at so much debt of the assets. */
const getCrossMarginConfig: Behaviour = ({ exchange }) => ({
  maxLeverage: MAX_LEVERAGE.cross,
  alertRiskRatio: format(WARNING_RATIO),
  liquidationRiskRatio: format(LIQUIDATION_RATIO),
  currencyList: marginCurrencies(exchange),
});

const getBorrowableCurrencies: Behaviour = ({ exchange }) =>
  marginCurrencies(exchange).map((currency) => ({ currency }));

const riskTiers = (call: Call): readonly object[] => {
  const { contract } = contractOf(call, text(call, 'symbol'));
  return contract.tiers.map((tier) => ({
    currency: contract.settle,
    symbol: contract.symbol,
    tier: tier.level,
    minSize: String(tier.minRiskLimit),
    maxSize: String(tier.maxRiskLimit),
    maxLeverage: String(tier.maxLeverage),
    initialMarginRate: format(tier.initialMargin),
    maintainMarginRate: format(tier.maintainMargin),
    quickCalOffset: '0',
  }));
};

/** How much of each currency may be borrowed, in one tier. */
const loanTiers = (call: Call): readonly object[] => {
  const wanted = optionalText(call, 'currency');
  return marginCurrencies(call.exchange)
    .filter((currency) => wanted === undefined || currency === wanted)
    .map((currency) => ({
      currency,
      symbol: optionalText(call, 'symbol') ?? '',
      tier: 1,
      minSize: '0',
      maxSize: format(loanTerms(call.exchange, 'unified', currency)?.most ?? ZERO),
      maxLeverage: String(MAX_LEVERAGE.cross),
      initialMarginRate: format(divide(ONE, whole(MAX_LEVERAGE.cross), 4)),
      maintainMarginRate: format(DEBT_MAINTENANCE),
      quickCalOffset: '0',
    }));
};

const getPositionTiers: Behaviour = (call) => {
  if (optionalText(call, 'tradeType') === 'MARGIN') return loanTiers(call);
  if (optionalText(call, 'symbol') !== undefined) return riskTiers(call);
  throw badParameter('symbol', 'is needed with FUTURES');
};

export const unifiedTerms: Behaviours = {
  ...bothVersions('market', { getCollateralRatio, getBorrowableCurrencies, getPositionTiers }),
  'unifiedV1.market.getCrossMarginConfig': getCrossMarginConfig,
  'unifiedV1.positions.getPositionTiers': getPositionTiers,
};
