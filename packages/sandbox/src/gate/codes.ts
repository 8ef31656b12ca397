/** Statuses that KuCoin's pages or the specs' error table name with the code. */
const DOCUMENTED: Readonly<Record<string, number>> = {
  '405': 405,
  '404000': 404,
  '415000': 415,
  '429000': 429,
  '500000': 500,
};

/** Statuses that came with the code in public reports of real answers. */
const SEEN: Readonly<Record<string, number>> = {
  '400002': 400,
  '400003': 401,
  '400004': 401,
  '400006': 403,
  '503000': 503,
};

/**
 * KuCoin documents statuses per kind of fault: 401 for credentials that are refused, 403 for what is
 * forbidden. These codes are of one such kind beyond doubt.
 */
const BY_KIND: Readonly<Record<string, number>> = {
  '400001': 401,
  '400005': 401,
  '400007': 403,
  '400008': 401,
  '400009': 401,
  '400010': 403,
  '400200': 401,
  '400201': 401,
  '400202': 403,
  '400301': 403,
  '400302': 403,
  '400303': 403,
  '400304': 403,
  '400400': 401,
  '400401': 401,
  '411200': 403,
};

const STATUS: Readonly<Record<string, number>> = { ...DOCUMENTED, ...SEEN, ...BY_KIND };

/** The HTTP status that goes with a code. Any other code is a business refusal, and those arrive with 200. */
export const statusOf = (code: string): number => STATUS[code] ?? 200;
