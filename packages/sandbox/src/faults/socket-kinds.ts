import { CUT, ERROR_STATUS, FLAG, SMALL, SPAN, rangeOf } from './kind-entry.ts';
import type { JsonSchema, KindEntry, Surface } from './kind-entry.ts';

/** The kinds that only sockets and their pushes meet. */
export type SocketKind =
  | 'drop'
  | 'repeat'
  | 'reorder'
  | 'delay'
  | 'socket-kill'
  | 'silent'
  | 'token-expiry'
  | 'refuse-connect'
  | 'half-open';

const pushes: readonly Surface[] = ['pushes'];
const sockets: readonly Surface[] = ['sockets'];
const moments: readonly Surface[] = ['sockets', 'pushes'];

const MOMENT: JsonSchema = { enum: ['now', 'open', 'frame', 'push'] };

/** What can happen to a socket and to the pushes on it. */
export const SOCKET_KINDS: Readonly<Record<SocketKind, KindEntry>> = {
  drop: { help: 'The push never comes.', at: pushes, fields: {} },
  repeat: { help: 'The push comes again.', at: pushes, fields: { copies: SMALL } },
  reorder: {
    help: 'The push comes after so many later ones of its topic.',
    at: pushes,
    fields: { by: rangeOf(SMALL) },
  },
  delay: { help: 'The push comes so much later.', at: pushes, fields: { ms: SPAN }, required: ['ms'] },
  'socket-kill': {
    help: 'The socket is closed with a code, or abruptly.',
    at: moments,
    fields: {
      on: MOMENT,
      code: {
        type: 'integer',
        anyOf: [
          { minimum: 1000, maximum: 1003 },
          { minimum: 1007, maximum: 1014 },
          { minimum: 3000, maximum: 4999 },
        ],
      },
      reason: { type: 'string', maxLength: 40 },
      abrupt: FLAG,
    },
  },
  silent: {
    help: 'The socket stays open, hears nothing and says nothing.',
    at: moments,
    fields: { on: MOMENT },
  },
  'token-expiry': {
    help: 'Tokens for sockets die at once, and the sockets opened with them.',
    at: sockets,
    fields: {},
  },
  'refuse-connect': {
    help: 'A socket is not let in: an HTTP status, or a cut connection.',
    at: sockets,
    fields: { status: ERROR_STATUS, how: CUT },
  },
  'half-open': {
    help: 'A connecting socket is never answered: not its upgrade, or not with a welcome.',
    at: sockets,
    fields: { stage: { enum: ['upgrade', 'welcome'] } },
  },
};
