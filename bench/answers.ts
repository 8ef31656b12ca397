// What the exchange of the bench answers.

export const orderAnswer: string = JSON.stringify({
  code: '200000',
  data: { orderId: '670fd33bf9406e0007ab3945', clientOid: '5c52e11203aa677f33e493fb' },
});

const TICKERS_BYTES = 1_500_000;

/** All tickers, 1.5 MB of them, no two alike. */
export const tickersAnswer = (): string => {
  const tickerOf = (n: number): string =>
    JSON.stringify({
      symbol: `COIN${n}-USDT`,
      symbolName: `COIN${n}-USDT`,
      buy: `67192.${n}`,
      bestBidSize: `0.0000${n}`,
      sell: `67193.${n}`,
      bestAskSize: `0.1860${n}`,
      changeRate: '-0.0014',
      changePrice: `-95.${n}`,
      high: `68321.${n}`,
      low: `66683.${n}`,
      vol: `1836.0303477${n}`,
      volValue: `124068431.067${n}`,
      last: `67193.${n}`,
      averagePrice: `67281.218${n}`,
      takerFeeRate: '0.001',
      makerFeeRate: '0.001',
      takerCoefficient: '1',
      makerCoefficient: '1',
    });
  const tickers: string[] = [];
  for (let bytes = 0; bytes < TICKERS_BYTES;) {
    const text = tickerOf(tickers.length);
    tickers.push(text);
    bytes += text.length + 1;
  }
  return `{"code":"200000","data":{"time":1729173207043,"ticker":[${tickers.join(',')}]}}`;
};
