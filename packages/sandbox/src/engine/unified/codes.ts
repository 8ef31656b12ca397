import { Refusal } from '../../refusal.ts';

/** Unified codes by those of a classic engine. */
export type Codes = Readonly<Record<string, string>>;

/** For what the spot engine refuses, as spot or as margin order. */
export const SPOT_CODES: Codes = {
  '102426': '106151',
  '126044': '106151',
  '200004': '106150',
  '126013': '106150',
  '200003': '106206',
  '126011': '106206',
  '200001': '301128',
  '126009': '301128',
  '130203': '106150',
  '130303': '106205',
  '130305': '106205',
  '900001': '106190',
};

/** For what the futures engine refuses. */
export const FUTURES_CODES: Codes = {
  '100001': '106000',
  '200003': '401100',
  '300003': '106150',
  '300005': '106212',
  '300008': '106176',
  '300009': '106182',
  '300011': '401102',
  '300012': '401103',
  '300016': '106174',
  '300018': '106151',
  '330005': '401110',
};

/** Does something by a classic engine; its refusals come out in the unified codes. */
export const translated = <T>(codes: Codes, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = codes[error.code];
    if (code === undefined) throw error;
    throw new Refusal(code, error.message, error.absent === undefined ? {} : { absent: error.absent });
  }
};
