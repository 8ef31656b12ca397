import type { Client } from '../../client.ts';
import type { EndpointSpec } from '../../endpoint.ts';
import { CredentialsError } from '../../errors/credentials-error.ts';
import { StreamError } from '../../errors/stream-error.ts';
import { partsOf } from '../../parts.ts';
import type { UnifiedChannelSpec } from '../channel.ts';
import { RequestRefused, type Link } from '../link/link.ts';
import { fetchToken } from './token.ts';

const FIELDS = ['KC-API-KEY', 'KC-API-SIGN', 'KC-API-TIMESTAMP', 'KC-API-PASSPHRASE'];
const TARGET = '/api/websocket/users/verify';

/**
 * Connects to the private gateway: with a login in a frame, and with a token in the address where the exchange does not
 * take that, or where there is only an access token. A key that is no good is told by the error of the token's endpoint.
 * @throws {KucoinError | LinkFailure}
 */
export const logIn = async (
  client: Client,
  spec: UnifiedChannelSpec,
  url: string,
  connect: (url: string) => Promise<Link>,
  signal?: AbortSignal,
): Promise<Link> => {
  const parts = partsOf(client);
  if (!parts)
    throw new CredentialsError(spec.id, 'a private channel on a public client', 'Use createClient.');
  const { keyring, clock } = parts;
  const login = { id: spec.id, method: 'POST', host: 'spot' } as EndpointSpec;
  await keyring.ready(login);
  const frame = async (): Promise<Record<string, string> | undefined> => {
    await clock.ready();
    const list = await keyring.sign(login, { target: TARGET, body: '' }, clock.stamp());
    if (list.includes('Authorization')) return undefined;
    return Object.fromEntries(FIELDS.map((name) => [name.toLowerCase(), list[list.indexOf(name) + 1] ?? '']));
  };
  // A page holds no key: its tokens come from elsewhere.
  const isWithout = keyring.identity() === '' && parts.settings.sockets.tokenProvider !== undefined;
  const first = isWithout ? undefined : await frame();
  if (first) {
    const link = await connect(url);
    const ask = (fields: Record<string, string>): Promise<unknown> =>
      link.ask((id) => JSON.stringify({ id, op: 'auth', ...fields }));
    try {
      try {
        await ask(first);
      } catch (error) {
        if (!(error instanceof RequestRefused)) throw error;
        // The clock may be to blame: once more, by the exchange's.
        await clock.measure();
        await ask((await frame()) ?? first);
      }
      return link;
    } catch (error) {
      link.close();
      if (!(error instanceof RequestRefused)) throw error;
      if (!spec.token) throw refused(spec, error);
    }
  }
  if (!spec.token)
    throw new CredentialsError(
      spec.id,
      'an access token opens no socket here',
      'Set apiKey, apiSecret and apiPassphrase.',
    );
  const { token } = await fetchToken(client, spec.token.spec, true, signal);
  const withToken = new URL(url);
  withToken.searchParams.set('token', token);
  return connect(withToken.href);
};

const refused = (spec: UnifiedChannelSpec, { message }: RequestRefused): StreamError =>
  new StreamError(spec.id, `the login was refused: ${message}`, 'Check the key with kucoin.checkKey().');
