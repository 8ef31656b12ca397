import { parse } from '@kucoin-typed/runtime';
import { expect } from 'vitest';

/** A socket whose frames are kept as text, exactly as they came. */
export interface TextSocket {
  readonly send: (frame: unknown) => void;
  /** The nth frame. */
  readonly text: (nth: number) => Promise<string>;
  /** The first frame that fits. */
  readonly next: (keep: (frame: any) => boolean) => Promise<any>;
  readonly closed: () => Promise<void>;
  readonly close: () => void;
}

export const openText = async (url: string): Promise<TextSocket> => {
  const socket = new WebSocket(url);
  const texts: string[] = [];
  const frames: any[] = [];
  let isClosed = false;
  socket.addEventListener('message', ({ data }) => {
    texts.push(String(data));
    frames.push(parse(String(data)));
  });
  socket.addEventListener('close', () => (isClosed = true));
  await expect.poll(() => socket.readyState).not.toBe(WebSocket.CONNECTING);
  return {
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    text: async (nth) => {
      await expect.poll(() => texts.length, { timeout: 3000, interval: 5 }).toBeGreaterThan(nth);
      return texts[nth] ?? '';
    },
    next: async (keep) => {
      await expect.poll(() => frames.some(keep), { timeout: 3000, interval: 5 }).toBe(true);
      return frames.find(keep);
    },
    closed: () => expect.poll(() => isClosed, { timeout: 3000 }).toBe(true),
    close: () => socket.close(),
  };
};
