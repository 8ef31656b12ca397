/** An API key that works on the sandbox, with an account of its own behind it. */
export interface SandboxKey {
  readonly apiKey: string;
  /** Whose account it opens. */
  readonly uid: string;
  readonly apiSecret: string;
  readonly apiPassphrase: string;
  readonly version: 1 | 2 | 3;
  readonly permissions: readonly string[];
  /** Stands in for signature and passphrase when sent as the `Authorization` header. */
  readonly accessToken: string;
}

const makeKey = (
  uid: string,
  name: string,
  version: 1 | 2 | 3,
  permissions: readonly string[],
): SandboxKey => ({
  uid,
  apiKey: `sandbox-${name}`,
  apiSecret: `sandbox-${name}-secret`,
  apiPassphrase: `sandbox-${name}-phrase`,
  version,
  permissions,
  accessToken: `sandbox-${name}-token`,
});

/** The same on every start, so that a `.env` file written once keeps working; they open nothing but the sandbox. */
export const readyKeys = (permissions: readonly string[]): readonly [SandboxKey, ...SandboxKey[]] => [
  makeKey('235000001', 'trader', 3, permissions),
  makeKey('235000002', 'reader', 3, ['General']),
  makeKey('235000003', 'trader-v2', 2, permissions),
  makeKey('235000004', 'trader-v1', 1, permissions),
];
