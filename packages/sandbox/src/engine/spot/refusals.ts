import { Refusal } from '../../refusal.ts';
import type { SpotRequest } from './order.ts';

/** KuCoin has codes of its own for spot and for margin, and words of its own for the old routes. */
export type Area = 'spot' | 'old' | 'margin';

type Problem = 'duplicate' | 'too poor' | 'too many' | 'halted' | 'not cancelable';

const CODES: Readonly<Record<Problem, Readonly<Record<Area, string>>>> = {
  duplicate: { spot: '102426', old: '400100', margin: '126044' },
  'too poor': { spot: '200004', old: '200004', margin: '126013' },
  'too many': { spot: '200003', old: '200003', margin: '126011' },
  halted: { spot: '200001', old: '200001', margin: '126009' },
  'not cancelable': { spot: '400100', old: '400100', margin: '126043' },
};

export const areaOf = ({ tradeType, route }: Pick<SpotRequest, 'tradeType' | 'route'>): Area =>
  tradeType === 'TRADE' ? (route === 'old' ? 'old' : 'spot') : 'margin';

export const refusalFor = (area: Area, problem: Problem, message: string): Refusal =>
  new Refusal(CODES[problem][area], message);

/** The size, or the value, is not one that the market trades. Clients know these codes from the live exchange. */
export const badSize = (message: string): Refusal => new Refusal('600100', message);
export const tooSmall = (message: string): Refusal => new Refusal('600101', message);
