const TEXT = 0x81;
const BINARY = 0x82;
const CLOSE = 0x88;
const IS_FINAL = 0x80;
const RESERVED = 0x70;
const OPCODE = 0x0f;
const CONTROL = 0x08;
const IS_MASKED = 0x80;
const SIZE_IN_2 = 126;
const SIZE_IN_8 = 127;
/** Frames of such sizes are none of ours: whoever gets the bytes says what is wrong. */
const HUGE = 2 ** 32;

export interface FrameTakers {
  /** A message that came whole, in one frame. */
  readonly message: (bytes: Buffer, start: number, end: number) => void;
  /** Everything else, as it came: control frames, fragments, what is cut by the end of a chunk, and what is wrong. */
  readonly rest: (bytes: Buffer) => void;
}

export interface FrameReader {
  read(chunk: Buffer): void;
  /** Hands out what was held back, as no more will come. */
  end(): void;
}

/**
 * Takes messages that came whole right out of what a WebSocket's connection brought. That is how nearly all pushes come,
 * and it costs a third of reading them bit by bit. Whoever takes the rest sees a sound stream with these frames left out.
 */
export const createFrameReader = ({ message, rest }: FrameTakers): FrameReader => {
  /** A header that is not all there. */
  let held: Buffer | undefined;
  /** Bytes to come of a frame whose beginning `rest` has. */
  let owed = 0;
  /** `rest` is in the middle of a message of several frames. */
  let isFragmented = false;
  /** The other side has said goodbye. */
  let isOver = false;
  /** Something is wrong with the stream. */
  let isWrong = false;

  /** Notes what a frame means that `rest` gets. */
  const note = (first: number): void => {
    const opcode = first & OPCODE;
    if (first === CLOSE) isOver = true;
    if (opcode < CONTROL) isFragmented = (first & IS_FINAL) === 0;
  };

  const read = (chunk: Buffer): void => {
    if (isOver && owed === 0) return;
    let bytes = chunk;
    let at = 0;
    if (held !== undefined) {
      bytes = Buffer.concat([held, chunk]);
      held = undefined;
    }
    if (owed > 0) {
      at = Math.min(owed, bytes.length);
      owed -= at;
      rest(bytes.subarray(0, at));
    }
    while (at < bytes.length) {
      if (isOver) return;
      const left = bytes.length - at;
      const first = bytes[at] as number;
      let size = bytes[at + 1] as number;
      const head = size === SIZE_IN_2 ? 4 : size === SIZE_IN_8 ? 10 : 2;
      if (left < head) {
        // A copy, as a few bytes would keep all of the chunk.
        held = Buffer.from(bytes.subarray(at));
        return;
      }
      if (head === 4) size = bytes.readUInt16BE(at + 2);
      else if (head === 10) size = bytes.readUInt32BE(at + 2) * HUGE + bytes.readUInt32BE(at + 6);
      isWrong ||= (first & RESERVED) !== 0 || size >= HUGE || ((bytes[at + 1] as number) & IS_MASKED) !== 0;
      if (isWrong) return rest(bytes.subarray(at));
      const whole = head + size;
      if (whole <= left && !isFragmented && (first === TEXT || first === BINARY)) {
        message(bytes, at + head, at + whole);
        at += whole;
        continue;
      }
      note(first);
      const given = Math.min(whole, left);
      owed = whole - given;
      rest(bytes.subarray(at, at + given));
      at += given;
    }
  };

  return {
    read,
    end: () => {
      if (held !== undefined) rest(held);
      held = undefined;
    },
  };
};
