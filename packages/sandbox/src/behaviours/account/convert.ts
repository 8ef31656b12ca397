import { format } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { isCurrency } from '../../engine/accounts/chains.ts';
import {
  cancelConvert,
  convert,
  convertAtLimit,
  convertsOf,
  quoteConvert,
} from '../../engine/accounts/convert.ts';
import { convertLimits, convertRate, convertStep } from '../../engine/accounts/convert-rates.ts';
import type { ConvertAccount, ConvertOrder } from '../../engine/accounts/convert-types.ts';
import { readAmount } from '../../engine/accounts/read.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { inRange, pageFor } from '../pages.ts';

const optionalAmount = ({ args }: Call, name: string): Amount | undefined =>
  args[name] === undefined ? undefined : readAmount(name, args[name]);

const accountOf = (call: Call): ConvertAccount =>
  (optionalText(call, 'accountType') ?? 'BOTH') as ConvertAccount;

/** What trades against USDT. */
const currenciesOf = ({ exchange }: Call): readonly string[] => [
  'USDT',
  ...[...exchange.spotMarkets.values()].flatMap(({ info }) => (info.quote === 'USDT' ? [info.base] : [])),
];

const limitsOf = (call: Call, currency: string): Readonly<Record<'maxSize' | 'minSize' | 'step', string>> => {
  const { least, most } = convertLimits(call.exchange, currency);
  return { maxSize: format(most), minSize: format(least), step: format(convertStep) };
};

const currencies: Behaviour = (call) => ({
  currencies: currenciesOf(call).map((currency) => ({
    currency,
    ...limitsOf(call, currency),
    tradeDirection: 'ALL',
  })),
  usdtCurrencyLimit: currenciesOf(call)
    .filter((currency) => currency !== 'USDT')
    .map((currency) => ({ currency, ...limitsOf(call, 'USDT') })),
});

const pair: Behaviour = (call) => {
  const from = text(call, 'fromCurrency');
  const to = text(call, 'toCurrency');
  convertRate(call.exchange, from, to);
  const [source, target] = [limitsOf(call, from), limitsOf(call, to)];
  return {
    fromCurrency: from,
    toCurrency: to,
    fromCurrencyMaxSize: source.maxSize,
    fromCurrencyMinSize: source.minSize,
    fromCurrencyStep: source.step,
    toCurrencyMaxSize: target.maxSize,
    toCurrencyMinSize: target.minSize,
    toCurrencyStep: target.step,
  };
};

const quote: Behaviour = (call) => {
  const made = quoteConvert(
    call.exchange,
    uidOf(call),
    text(call, 'fromCurrency'),
    text(call, 'toCurrency'),
    { from: optionalAmount(call, 'fromCurrencySize'), to: optionalAmount(call, 'toCurrencySize') },
  );
  return {
    quoteId: made.id,
    price: format(made.price),
    fromCurrencySize: format(made.fromSize),
    toCurrencySize: format(made.toSize),
    validUntill: made.validUntil,
  };
};

/** The rate that an order would get now; nothing binds it. */
const limitQuote: Behaviour = (call) => ({
  price: format(convertRate(call.exchange, text(call, 'fromCurrency'), text(call, 'toCurrency'))),
  validUntill: call.exchange.clock.now() + 10_000,
});

const ids = ({ id, clientOrderId }: ConvertOrder): Readonly<Record<string, string>> => ({
  orderId: id,
  clientOrderId,
});

const submit: Behaviour = (call) =>
  ids(
    convert(call.exchange, uidOf(call), text(call, 'quoteId'), text(call, 'clientOrderId'), accountOf(call)),
  );

const submitLimit: Behaviour = (call) => {
  const from = text(call, 'fromCurrency');
  const to = text(call, 'toCurrency');
  for (const [name, currency] of [
    ['fromCurrency', from],
    ['toCurrency', to],
  ] as const)
    if (!isCurrency(call.exchange, currency))
      throw new Refusal(name === 'fromCurrency' ? '102423' : '102424', `${currency} is not known here.`, {
        absent: name,
      });
  return ids(
    convertAtLimit(
      call.exchange,
      { uid: uidOf(call), clientOrderId: text(call, 'clientOrderId'), account: accountOf(call) },
      {
        from,
        to,
        fromSize: readAmount('fromCurrencySize', call.args['fromCurrencySize']),
        toSize: readAmount('toCurrencySize', call.args['toCurrencySize']),
      },
    ),
  );
};

const find = (call: Call, type: ConvertOrder['type']): ConvertOrder => {
  const orderId = optionalText(call, 'orderId');
  const clientOrderId = optionalText(call, 'clientOrderId');
  if (orderId === undefined && clientOrderId === undefined)
    throw new Refusal('102411', 'Either orderId or clientOrderId is needed.');
  const found = convertsOf(call.exchange, uidOf(call)).find(
    (one) =>
      one.type === type && (orderId === undefined ? one.clientOrderId === clientOrderId : one.id === orderId),
  );
  if (!found)
    throw new Refusal('102411', 'There is no such order.', {
      absent: orderId === undefined ? 'clientOrderId' : 'orderId',
    });
  return found;
};

const view = (one: ConvertOrder): Readonly<Record<string, unknown>> => ({
  clientOrderId: one.clientOrderId,
  status: one.status,
  fromCurrency: one.from,
  toCurrency: one.to,
  fromCurrencySize: format(one.fromSize),
  toCurrencySize: format(one.toSize),
  accountType: one.account,
  price: format(one.price),
  orderTime: one.createdAt,
});

const marketView = (one: ConvertOrder): Readonly<Record<string, unknown>> => ({
  orderId: BigInt(one.id),
  ...view(one),
});

const limitView = (one: ConvertOrder): Readonly<Record<string, unknown>> => ({
  orderId: one.id,
  ...view(one),
  expiryTime: one.expiresAt,
  ...(one.status === 'CANCELLED' ? { cancelTime: one.endedAt, cancelType: 1 } : {}),
  ...(one.status === 'SUCCESS' ? { filledTime: one.endedAt } : {}),
});

const history =
  (type: ConvertOrder['type'], show: typeof limitView): Behaviour =>
  (call) => {
    const status = optionalText(call, 'status');
    const rows = convertsOf(call.exchange, uidOf(call))
      .filter(
        (one) =>
          one.type === type &&
          (status === undefined || one.status === status) &&
          inRange(call, one.createdAt),
      )
      .reverse();
    const page = pageFor(call, rows, { size: 20, page: 'page' });
    return { ...page, items: page.items.map(show) };
  };

const cancel: Behaviour = (call) => {
  cancelConvert(call.exchange, find(call, 'LIMIT'));
  return null;
};

export const converts: Behaviours = {
  'convert.convert.getConvertCurrencies': currencies,
  'convert.convert.getConvertSymbol': pair,
  'convert.convert.getConvertQuote': quote,
  'convert.convert.submitConvertOrder': submit,
  'convert.convert.getConvertOrder': (call) => marketView(find(call, 'MARKET')),
  'convert.convert.getConvertOrderHistory': history('MARKET', marketView),
  'convert.convert.getConvertLimitQuote': limitQuote,
  'convert.convert.submitConvertLimitOrder': submitLimit,
  'convert.convert.getConvertLimitOrder': (call) => limitView(find(call, 'LIMIT')),
  'convert.convert.getConvertLimitOrders': history('LIMIT', limitView),
  'convert.convert.cancelConvertLimitOrder': cancel,
};
