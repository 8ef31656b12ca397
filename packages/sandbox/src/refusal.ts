import { statusOf } from './gate/codes.ts';

export interface RefusalOptions {
  /** Overrides the status that belongs to the code. */
  readonly status?: number;
  /** The parameter that named a thing which does not exist. */
  readonly absent?: string;
}

/** An answer that is not a success: KuCoin's code and our words. It is not a fault of the sandbox. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly code: string;
  readonly status: number;
  readonly absent: string | undefined;

  constructor(code: string, message: string, options: RefusalOptions = {}) {
    super(message);
    this.code = code;
    this.status = options.status ?? statusOf(code);
    this.absent = options.absent;
  }
}

/** What is wrong with a parameter, before anything of the exchange was asked. */
export const badParameter = (name: string, problem: string): Refusal =>
  new Refusal('400100', `Parameter "${name}": ${problem}.`, { status: 400 });
