import type { IncomingHttpHeaders } from 'node:http';
import type { Host } from '../catalog.ts';
import { Refusal } from '../refusal.ts';
import { isAllowed } from './addresses.ts';
import { hmac, isSame } from './digests.ts';
import { optionalHeader, requiredHeader } from './headers.ts';

/** The business lines: each has partners and broker keys of its own. */
export type Line = 'spot' | 'futures';

/** A broker that brings customers, known by one business line. */
export interface Partner {
  readonly id: string;
  /** Signs `KC-API-PARTNER-SIGN`. */
  readonly brokerKey: string;
  /** What `KC-BROKER-NAME` says. */
  readonly name: string;
  readonly line: Line;
  /** Addresses it may call from; empty for any. */
  readonly ipWhitelist: readonly string[];
}

export type Partners = Map<string, Partner>;

/**
 * Partners that KuCoin knows and whose clients ask for verification with every call. Their broker keys are
 * not ours to check by; their calls pass, attributed to nobody.
 */
const ABROAD: ReadonlySet<string> = new Set(['ccxt', 'ccxtfutures']);

/** What a partner claims with one call. */
export interface Claim {
  readonly id: string;
  readonly sign: string | undefined;
  readonly apiKey: string;
  readonly timestamp: string;
  /** Undefined where both lines are at home. */
  readonly line: Line | undefined;
  readonly address: string;
}

/** What is wrong with a partner's claim; nothing if it may be believed. */
export const partnerFault = (partners: Partners, claim: Claim): Refusal | undefined => {
  const partner = partners.get(claim.id);
  if (!partner || (claim.line !== undefined && partner.line !== claim.line))
    return new Refusal('400200', 'This business line knows no such partner.');
  const expected = hmac(partner.brokerKey, claim.timestamp + claim.id + claim.apiKey);
  if (!isSame(claim.sign ?? '', Buffer.from(expected)))
    return new Refusal(
      '400201',
      "KC-API-PARTNER-SIGN does not fit. Sign timestamp, partner and API key with the partner's broker key.",
    );
  if (!isAllowed(partner.ipWhitelist, claim.address))
    return new Refusal('400202', 'The partner may not call from this address.');
  return undefined;
};

export interface Attribution {
  readonly headers: IncomingHttpHeaders;
  readonly host: Host;
  readonly line: Line;
  readonly apiKey: string;
  readonly timestamp: string;
  readonly address: string;
}

/**
 * The partner that a call is attributed to. A claim that does not hold is refused where the client asked for
 * that, and else ignored. The broker host serves partners only, and checks them always.
 */
export const attribute = (
  partners: Partners,
  { headers, host, line, apiKey, timestamp, address }: Attribution,
): Partner | undefined => {
  const required = host === 'broker';
  const id = required ? requiredHeader(headers, 'KC-API-PARTNER') : optionalHeader(headers, 'KC-API-PARTNER');
  if (id === undefined) return undefined;
  const sign = required
    ? requiredHeader(headers, 'KC-API-PARTNER-SIGN')
    : optionalHeader(headers, 'KC-API-PARTNER-SIGN');
  const name = required ? requiredHeader(headers, 'KC-BROKER-NAME') : undefined;
  if (!required && ABROAD.has(id)) return undefined;
  const fault = partnerFault(partners, {
    id,
    sign,
    apiKey,
    timestamp,
    line: required ? undefined : line,
    address,
  });
  const verified = required || headers['kc-api-partner-verify'] === 'true';
  if (fault) {
    if (verified) throw fault;
    return undefined;
  }
  const partner = partners.get(id);
  if (name !== undefined && partner?.name !== name)
    throw new Refusal('400200', 'KC-BROKER-NAME is not the name of this partner.');
  return partner;
};
