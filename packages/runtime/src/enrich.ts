import type { Call, Failure } from './attempt.ts';
import type { CallOptions } from './client.ts';
import { diagnoseSignature } from './diagnose.ts';
import type { EndpointSpec } from './endpoint.ts';
import { HttpAnswerError } from './errors/http-answer-error.ts';
import { refuse } from './errors/refuse.ts';
import type { ServiceStatus } from './errors/system-error.ts';
import type { Parts } from './parts.ts';
import { createRegionProbe } from './probe-regions.ts';

type Ask = (spec: EndpointSpec, params: unknown, options: CallOptions) => Promise<{ readonly data: unknown }>;

/** How often the service's status is asked for, at most. Milliseconds. */
const STATUS_EVERY = 10_000;
const STATUS_TIMEOUT = 3000;

/** Throws the error of a failed call, with all that can be found out about it. */
export const createEnrich = (parts: Parts, ask: Ask): ((call: Call, failure: Failure) => Promise<never>) => {
  const { settings, keyring, services, explain, time } = parts;
  const probe = settings.probeRegions ? createRegionProbe(parts) : undefined;
  const asked = new Map<
    string,
    { readonly at: number; readonly status: Promise<ServiceStatus | undefined> }
  >();

  /** What the service says of itself, no older than 10 s. */
  const statusOf = (host: string): Promise<ServiceStatus | undefined> => {
    const endpoint = services.status[host] ?? services.status['spot'];
    if (!endpoint) return Promise.resolve(undefined);
    const known = asked.get(endpoint.id);
    if (known && time.monotonic() - known.at < STATUS_EVERY) return known.status;
    const options = { timeout: STATUS_TIMEOUT, deadline: STATUS_TIMEOUT };
    const status = ask(endpoint, undefined, options).then(
      ({ data }) => readStatus(data),
      () => undefined,
    );
    asked.set(endpoint.id, { at: time.monotonic(), status });
    return status;
  };
  const isStatus = ({ id }: EndpointSpec): boolean =>
    Object.values(services.status).some((endpoint) => endpoint.id === id);

  return async ({ spec, rendered, stamp }, { error, cause, refusal, response }) => {
    if (!settings.parse && response) {
      throw new HttpAnswerError(spec.id, response.status, response.headers(), response.text, error.outcome);
    }
    if (!cause || !refusal) throw error;
    const explained = await explain?.(cause.area, refusal.code, refusal.reason).catch(() => undefined);
    if (cause.cause === 'authentication') keyring.refused();
    const isKey = cause.cause === 'authentication' || cause.cause === 'signature';
    const service = cause.cause === 'system' && !isStatus(spec) ? await statusOf(spec.host) : undefined;
    const region = isKey && probe ? await probe(spec) : undefined;
    const signature =
      cause.cause === 'signature'
        ? diagnoseSignature(spec, rendered, stamp, {
            custom: settings.customSign,
            version: keyring.version(),
            region: settings.regionName,
            ownBase: settings.ownBase,
          })
        : undefined;
    const { outcome, retryable } = error;
    throw refuse(spec, { ...refusal, outcome, retryable }, cause.cause, {
      meaning: explained?.[0],
      cure: explained?.[1],
      service,
      signature,
      region,
    });
  };
};

const readStatus = (data: unknown): ServiceStatus | undefined => {
  const { status, msg } = Object(data) as { status?: unknown; msg?: unknown };
  if (typeof status !== 'string') return undefined;
  return { status: status.slice(0, 40), message: typeof msg === 'string' ? msg.slice(0, 300) : '' };
};
