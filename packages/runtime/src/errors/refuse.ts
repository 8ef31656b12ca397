import type { EndpointSpec } from '../endpoint.ts';
import { AccountModeError } from './account-mode-error.ts';
import { ApiError, type Refusal } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { BalanceError } from './balance-error.ts';
import type { Cause } from './causes.ts';
import { IpListError } from './ip-list-error.ts';
import { LimitError } from './limit-error.ts';
import { MarketStateError } from './market-state-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { OrderStateError } from './order-state-error.ts';
import { ParameterError } from './parameter-error.ts';
import { PermissionError } from './permission-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { RegionRefusedError } from './region-refused-error.ts';
import { SignatureError } from './signature-error.ts';
import { SystemError, type ServiceStatus } from './system-error.ts';
import { TimestampError } from './timestamp-error.ts';

/** What can be said of a refusal beyond what the exchange says. */
export interface Diagnosis {
  /** What the code means and what to do, from the specs. */
  readonly meaning?: string | undefined;
  readonly cure?: string | undefined;
  readonly service?: ServiceStatus | undefined;
  readonly signature?: { readonly signed: string; readonly causes: readonly string[] } | undefined;
  /** What was found out by asking other regions. */
  readonly region?: string | undefined;
}

/** What to do where the code's own cure is not known. */
const HINTS: Readonly<Record<Cause, string>> = {
  authentication: 'Check key, passphrase, key version and region: the key must belong to this exchange.',
  signature: 'Check the secret; it is shown once, when the key is made.',
  timestamp: 'Set the clock of this machine, or leave customTimestampFn out: the client measures the offset.',
  permission: 'Switch the permission on for this key on the API management page.',
  'ip-list': "Add the address to the key's IP list on the API management page.",
  region: 'It cannot be used from there.',
  'account-mode': 'Check the account on the website, or use the endpoints of its mode.',
  'rate-limit': 'Wait, then go slower.',
  limit: 'Stay below the cap that the message names.',
  parameter: 'Check the parameter that the message names.',
  balance: 'Move funds to the account that trades, or make it smaller.',
  'order-state': 'Read the order: it may be done or cancelled already.',
  'market-state': 'Wait until the market takes orders again.',
  'not-found': 'Check the id; what is new may take a moment to be visible.',
  system: 'Wait and read again; look a write up before you repeat it.',
};

/** KuCoin's pages. */
const DOCS = 'https://www.kucoin.com/docs-new/';

/** What the page on signing is about; the rest is on the one of all codes. */
const SIGNED: ReadonlySet<Cause> = new Set(['authentication', 'signature', 'timestamp']);

/** What a refused key can come from, in the words of the options. */
const OPTIONS = 'Options in question: apiKey, apiPassphrase, apiKeyVersion, apiRegion.';

/** Makes the error of a refusal, by its cause. A code that nobody has explained is a plain `ApiError`. */
export const refuse = (
  spec: EndpointSpec,
  answer: Refusal,
  cause: Cause | undefined,
  { meaning, cure, service, signature, region }: Diagnosis,
): ApiError => {
  if (!cause) {
    const unexplained = 'No table explains the code.';
    const docs = `${DOCS}error-code`;
    return new ApiError(spec.id, { ...answer, docs }, `${unexplained}\n${docs}`);
  }
  const { id } = spec;
  const page = SIGNED.has(cause) ? 'authentication' : cause === 'rate-limit' ? 'rate-limit' : 'error-code';
  const docs = DOCS + page;
  const refusal = { ...answer, docs };
  const cured = [meaning, cure ?? HINTS[cause], region].filter(Boolean).join(' ');
  const hint = `${cured}\n${docs}`;
  switch (cause) {
    case 'authentication':
      return new AuthenticationError(id, refusal, `${cured} ${OPTIONS}\n${docs}`);
    case 'signature':
      return new SignatureError(id, refusal, cured, signature ?? { signed: '', causes: [] });
    case 'timestamp':
      return new TimestampError(id, refusal, hint);
    case 'permission':
      return new PermissionError(id, refusal, hint, spec.permission);
    case 'ip-list':
      return new IpListError(id, refusal, hint);
    case 'region':
      return new RegionRefusedError(id, refusal, hint);
    case 'account-mode':
      return new AccountModeError(id, refusal, hint);
    case 'rate-limit':
      return new RateLimitError(id, refusal, `\n${docs}`);
    case 'limit':
      return new LimitError(id, refusal, hint);
    case 'parameter':
      return new ParameterError(id, refusal, hint);
    case 'balance':
      return new BalanceError(id, refusal, hint);
    case 'order-state':
      return new OrderStateError(id, refusal, hint);
    case 'market-state':
      return new MarketStateError(id, refusal, hint);
    case 'not-found':
      return new NotFoundError(id, refusal, hint);
    case 'system':
      return new SystemError(id, refusal, hint, service);
    default:
      return cause satisfies never;
  }
};
