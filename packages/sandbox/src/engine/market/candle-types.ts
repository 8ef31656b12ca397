/** KuCoin's lengths of candles. */
export const CANDLE_TYPES = [
  '1min', '3min', '5min', '15min', '30min', '1hour', '2hour', '4hour', '6hour', '8hour', '12hour',
  '1day', '3day', '1week', '1month',
] as const; // prettier-ignore

export type CandleType = (typeof CANDLE_TYPES)[number];

/** What each is put together from. */
export const PARTS: Readonly<Record<CandleType, CandleType | undefined>> = {
  '1min': undefined,
  '3min': '1min',
  '5min': '1min',
  '15min': '5min',
  '30min': '15min',
  '1hour': '30min',
  '2hour': '1hour',
  '4hour': '2hour',
  '6hour': '2hour',
  '8hour': '4hour',
  '12hour': '4hour',
  '1day': '12hour',
  '3day': '1day',
  '1week': '1day',
  '1month': '1day',
};

const wholesOf = (part: CandleType): readonly CandleType[] =>
  CANDLE_TYPES.filter((type) => PARTS[type] === part);

/** The reverse: what each is a part of. */
export const WHOLES = Object.fromEntries(CANDLE_TYPES.map((type) => [type, wholesOf(type)])) as Readonly<
  Record<CandleType, readonly CandleType[]>
>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY: number = 24 * HOUR;

/** Milliseconds; a month counts as its longest, for it is asked only how far to look back. */
export const LENGTHS: Readonly<Record<CandleType, number>> = {
  '1min': MINUTE,
  '3min': 3 * MINUTE,
  '5min': 5 * MINUTE,
  '15min': 15 * MINUTE,
  '30min': 30 * MINUTE,
  '1hour': HOUR,
  '2hour': 2 * HOUR,
  '4hour': 4 * HOUR,
  '6hour': 6 * HOUR,
  '8hour': 8 * HOUR,
  '12hour': 12 * HOUR,
  '1day': DAY,
  '3day': 3 * DAY,
  '1week': 7 * DAY,
  '1month': 31 * DAY,
};

/** 1970 began on a Thursday, weeks begin on Mondays. */
const MONDAY = 4 * DAY;

/** When the candle begins in which this moment lies; both in milliseconds, in UTC. */
export const startOf = (type: CandleType, at: number): number => {
  if (type === '1month') {
    const date = new Date(at);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  }
  const shift = type === '1week' ? MONDAY : 0;
  const length = LENGTHS[type];
  return Math.floor((at - shift) / length) * length + shift;
};
