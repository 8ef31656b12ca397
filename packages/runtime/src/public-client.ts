import { clientOf, type Client } from './client.ts';
import { CredentialsError } from './errors/credentials-error.ts';
import type { PublicOptions, Regions } from './options/options.ts';
import { readSettings } from './options/settings.ts';
import { createRequest } from './request.ts';

const OPTIONS = ['apiRegion', 'baseUrl', 'timeout'];

/**
 * Builds a client that calls public endpoints only. It carries no signing, which makes it the smallest one for a web
 * page; a private call on it fails before anything is sent.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createPublicClient = (options: PublicOptions, regions: Regions): Client =>
  clientOf(
    createRequest(
      readSettings(options, regions, OPTIONS, () => `Known: ${OPTIONS.join(', ')}`),
      {
        authorize: (spec) => {
          throw new CredentialsError(spec.id, 'this client is a public one');
        },
        write: JSON.stringify,
      },
    ),
  );
