/** A client, or a function of it, was given an option that does not exist or a value that it cannot have. Nothing was sent. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  declare readonly option: string;

  /** @param of whose option it is. */
  constructor(option: string, what: string, of: string = 'kucoin-typed options') {
    super(`${of}: ${option} ${what}`);
    this.option = option;
  }
}
