import { KucoinError } from './kucoin-error.ts';

/** The region of the client does not have the endpoint's host. Nothing was sent. */
export class RegionError extends KucoinError {
  override readonly name = 'RegionError';
  readonly region: string;

  constructor(endpoint: string, region: string, host: string) {
    super(
      endpoint,
      `region ${region} has no ${host} host.`,
      'Use an apiRegion that has it, or give its address as baseUrl.',
    );
    this.region = region;
  }
}
