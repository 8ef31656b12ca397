import { badParameter } from '../../refusal.ts';
import type { AccountMode } from './mode.ts';
import type { TradeType } from './order.ts';
import type { UnifiedProduct } from './product.ts';
import { futuresProduct } from './futures-product.ts';
import { spotProduct } from './spot-product.ts';

const unifiedAccount = (): 'unified' => 'unified';

const PRODUCTS: Readonly<Record<AccountMode, Readonly<Partial<Record<TradeType, UnifiedProduct>>>>> = {
  UNIFIED: {
    SPOT: spotProduct({ tradeType: 'SPOT', engineType: 'TRADE', accountFor: unifiedAccount }),
    MARGIN: spotProduct({ tradeType: 'MARGIN', engineType: 'MARGIN_TRADE', accountFor: unifiedAccount }),
    FUTURES: futuresProduct('unified'),
  },
  CLASSIC: {
    SPOT: spotProduct({ tradeType: 'SPOT', engineType: 'TRADE', accountFor: () => 'trade' }),
    FUTURES: futuresProduct('futures'),
    CROSS: spotProduct({ tradeType: 'CROSS', engineType: 'MARGIN_TRADE', accountFor: () => 'margin' }),
    ISOLATED: spotProduct({
      tradeType: 'ISOLATED',
      engineType: 'MARGIN_ISOLATED_TRADE',
      accountFor: (symbol) => `isolated:${symbol}`,
    }),
  },
};

/** What a customer of this mode trades under this name. */
export const productOf = (mode: AccountMode, tradeType: TradeType): UnifiedProduct => {
  const products = PRODUCTS[mode];
  // The type is a caller's text, which may be the name of something that every object has.
  const product = Object.hasOwn(products, tradeType) ? products[tradeType] : undefined;
  if (product) return product;
  throw badParameter('tradeType', `must be one of ${Object.keys(products).join(', ')} here`);
};
