import { parse, stringify } from '@kucoin-typed/runtime';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** KuCoin's envelope in a text; undefined for what another fault has broken already. */
export const readEnvelope = (text: string): Fields | undefined => {
  try {
    const envelope = parse(text);
    return isFields(envelope) ? envelope : undefined;
  } catch {
    return undefined;
  }
};

/** Changes the data of a success; every other text stays as it is. */
export const changeData = (text: string, change: (data: unknown) => unknown): string => {
  const envelope = readEnvelope(text);
  return envelope?.['code'] === '200000' ? stringify({ ...envelope, data: change(envelope['data']) }) : text;
};
