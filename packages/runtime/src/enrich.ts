import type { Call, Failure } from './attempt.ts';
import { diagnoseSignature } from './diagnose.ts';
import type { EndpointSpec } from './endpoint.ts';
import { HttpAnswerError } from './errors/http-answer-error.ts';
import { refuse } from './errors/refuse.ts';
import type { ServiceStatus } from './errors/system-error.ts';
import type { Parts } from './parts.ts';
import { createRegionProbe } from './probe-regions.ts';

/** Asks an endpoint once, and takes so many milliseconds at most. */
type Ask = (spec: EndpointSpec, timeout: number) => Promise<unknown>;

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
  const statusOf = (host: string, left: number): Promise<ServiceStatus | undefined> => {
    const endpoint = services.status[host] ?? services.status['spot'];
    if (!endpoint) return Promise.resolve(undefined);
    const known = asked.get(endpoint.id);
    if (known && time.monotonic() - known.at < STATUS_EVERY) return known.status;
    if (left < 1) return Promise.resolve(undefined);
    const status = ask(endpoint, Math.min(STATUS_TIMEOUT, left)).then(readStatus, () => undefined);
    asked.set(endpoint.id, { at: time.monotonic(), status });
    return status;
  };

  return async ({ spec, rendered, stamp, deadline }, { error, cause, refusal, response, signed }) => {
    const isKey = cause?.cause === 'authentication' || cause?.cause === 'signature';
    if (isKey) keyring.refused();
    if (!settings.parse && response) {
      throw new HttpAnswerError(spec.id, response.status, response.headers(), response.text, error.outcome);
    }
    if (!cause || !refusal) throw error;
    const explained = await explain?.(cause.area, refusal.code, refusal.reason).catch(() => undefined);
    const service =
      cause.cause === 'system' ? await statusOf(spec.host, deadline - time.monotonic()) : undefined;
    const region = isKey && probe ? await probe(spec) : undefined;
    const signature =
      cause.cause === 'signature'
        ? {
            ...diagnoseSignature(spec, rendered, stamp, {
              custom: settings.customSign,
              version: keyring.version(),
              region: settings.regionName,
              ownBase: settings.ownBase,
            }),
            ...(signed === undefined ? {} : { signed }),
          }
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
