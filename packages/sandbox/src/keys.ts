import { createKey, issueToken } from './gate/keys.ts';
import type { KeyStore } from './gate/keys.ts';
import type { Line, Partner, Partners } from './gate/partner.ts';

/** An API key that works on the sandbox, with a customer of its own behind it. */
export interface SandboxKey {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly apiPassphrase: string;
  readonly version: 1 | 2 | 3;
  readonly permissions: readonly string[];
  /** Stands in for signature and passphrase when sent as the `Authorization` header. */
  readonly accessToken: string;
  /** The customer it belongs to. */
  readonly uid: string;
}

/** The ready keys were there before the sandbox started. */
const MADE_AT = 1_735_689_600_000;

const makeKey = (
  at: number,
  name: string,
  version: 1 | 2 | 3,
  permissions: readonly string[],
): SandboxKey => ({
  apiKey: `sandbox-${name}`,
  apiSecret: `sandbox-${name}-secret`,
  apiPassphrase: `sandbox-${name}-phrase`,
  version,
  permissions,
  accessToken: `sandbox-${name}-token`,
  uid: String(235_000_001 + at),
});

/** The same on every start, so that a `.env` file written once keeps working; they open nothing but the sandbox. */
export const readyKeys = (permissions: readonly string[]): readonly [SandboxKey, ...SandboxKey[]] => [
  makeKey(0, 'trader', 3, permissions),
  makeKey(1, 'reader', 3, ['General']),
  makeKey(2, 'trader-v2', 2, permissions),
  makeKey(3, 'trader-v1', 1, permissions),
];

/** Enters the ready keys and their tokens. */
export const handOut = (keys: readonly SandboxKey[], store: KeyStore): void => {
  for (const { accessToken, ...key } of keys) {
    createKey(store, { ...key, remark: 'sandbox', createdAt: MADE_AT });
    issueToken(store, { token: accessToken, apiKey: key.apiKey, scope: undefined, expiresAt: undefined });
  }
};

/** A broker partner that works on the sandbox. */
export interface SandboxPartner {
  /** `KC-API-PARTNER`. */
  readonly id: string;
  /** Signs `KC-API-PARTNER-SIGN`. */
  readonly brokerKey: string;
  /** `KC-BROKER-NAME`. */
  readonly name: string;
}

const makePartner = (line: Line): Partner => ({
  id: `sandbox-${line}`,
  brokerKey: `sandbox-${line}-broker-key`,
  name: 'sandbox-broker',
  line,
  ipWhitelist: [],
});

/** One partner for each business line, the same on every start. */
export const readyPartners = (partners: Partners): Readonly<Record<Line, SandboxPartner>> => {
  const ready = { spot: makePartner('spot'), futures: makePartner('futures') };
  for (const partner of Object.values(ready)) partners.set(partner.id, partner);
  return ready;
};
