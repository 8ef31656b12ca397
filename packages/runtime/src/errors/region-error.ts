import { KucoinError } from './kucoin-error.ts';

/** The region of the client does not have the endpoint's host. Nothing was sent. */
export class RegionError extends KucoinError {
  override readonly name = 'RegionError';
  declare readonly region: string;

  constructor(endpoint: string, region: string, host: string) {
    super(
      endpoint,
      `no address for the ${host} host in region ${region}.`,
      'Use an apiRegion that has it, or name it in baseUrl.',
      { outcome: 'not-sent' },
    );
    this.region = region;
  }
}
