import { word, type Dialect } from '../link/dialect.ts';

/**
 * How the gateway for orders talks: it greets with a challenge, and answers every operation under the id of its frame.
 * @param sign answers the challenge: over its text as it came, not over what JSON makes of it.
 */
export const tradingDialect = (sign: (text: string) => Promise<string>): Dialect => {
  let welcomed = false;
  return {
    // Answers are handed on like pushes, with their text: they may hold integers that JSON.parse rounds.
    isPush: ({ id, op }) => id !== undefined && op !== 'pong',
    read: (frame, text) => {
      if (frame['op'] === 'pong') return { kind: 'pong' };
      // What follows has no id, so it is about no request of ours.
      if (welcomed) return undefined;
      if (frame['data'] === 'welcome') {
        welcomed = true;
        const { pingInterval, pingTimeout } = frame;
        return { kind: 'welcome', pingInterval, pingTimeout };
      }
      const code = word(frame['code']);
      if (code !== '') {
        const reason = word(frame['msg']).slice(0, 300);
        return { kind: 'broken', refused: { code: code.slice(0, 300), reason } };
      }
      return frame['sessionId'] === undefined ? undefined : { kind: 'challenge', answer: sign(text) };
    },
    ping: (id) => JSON.stringify({ id, op: 'ping', timestamp: String(Date.now()) }),
  };
};
