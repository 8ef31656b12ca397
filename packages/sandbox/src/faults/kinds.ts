import { ANSWER_KINDS } from './answer-kinds.ts';
import type { Fault, Kind, Match } from './fault.ts';
import { CRITERIA } from './kind-entry.ts';
import type { KindEntry, Surface } from './kind-entry.ts';
import { SOCKET_KINDS } from './socket-kinds.ts';

export const KINDS: Readonly<Record<Kind, KindEntry>> = { ...ANSWER_KINDS, ...SOCKET_KINDS };

/** Where this very fault can strike: some kinds do so in several places, of which its fields leave some. */
export const surfacesOf = (fault: Fault): readonly Surface[] => {
  const named = Object.keys(fault.match ?? {}) as (keyof Match)[];
  const moment = fault.kind === 'socket-kill' || fault.kind === 'silent' ? (fault.on ?? 'now') : undefined;
  return KINDS[fault.kind].at.filter(
    (surface) =>
      (moment === undefined || (surface === 'pushes') === (moment === 'push')) &&
      named.every((name) => CRITERIA[surface].includes(name)),
  );
};
