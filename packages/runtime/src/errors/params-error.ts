import { KucoinError } from './kucoin-error.ts';

/** A parameter cannot travel as it is. Found before anything was signed or sent. */
export class ParamsError extends KucoinError {
  override readonly name = 'ParamsError';
  declare readonly param: string;

  constructor(endpoint: string, param: string, what: string) {
    super(endpoint, `${param} ${what}.`, 'Nothing was sent.', { outcome: 'not-sent' });
    this.param = param;
  }
}
