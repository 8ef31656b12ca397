/**
 * The HTTP status that goes with a code. KuCoin documents statuses per kind of fault, not per code: 401 for
 * rejected credentials, 403 for what a key may not do, 400 for malformed requests. 400002 was seen with 400
 * and 400004 with 401 in public reports. A code that is not listed is a business refusal, and those arrive
 * with 200.
 */
const STATUS: Readonly<Record<string, number>> = {
  '400001': 401,
  '400002': 400,
  '400003': 401,
  '400004': 401,
  '400005': 401,
  '400007': 403,
  '400009': 401,
  '400400': 401,
  '404000': 404,
  '405': 405,
  '415000': 415,
  '429000': 429,
  '500000': 500,
};

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
    this.status = options.status ?? STATUS[code] ?? 200;
    this.absent = options.absent;
  }
}

/** What is wrong with a parameter, before anything of the exchange was asked. */
export const badParameter = (name: string, problem: string): Refusal =>
  new Refusal('400100', `Parameter "${name}": ${problem}.`, { status: 400 });
