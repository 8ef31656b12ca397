/** A client was given an option that does not exist or a value that it cannot have. Nothing was sent. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  declare readonly option: string;

  constructor(option: string, what: string) {
    super(`kucoin-typed options: ${option} ${what}`);
    this.option = option;
  }
}
