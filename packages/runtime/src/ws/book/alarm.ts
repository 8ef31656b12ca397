import type { TimeSource } from '../../time-source.ts';

/** One thing that is waited for at a time; setting it anew forgets the last one. */
export interface Alarm {
  readonly set: (ms: number, run: () => void) => void;
  readonly isSet: () => boolean;
  readonly stop: () => void;
}

export const createAlarm = ({ after }: Pick<TimeSource, 'after'>): Alarm => {
  let cancel: (() => void) | undefined;
  const stop = (): void => {
    cancel?.();
    cancel = undefined;
  };
  return {
    set: (ms, run) => {
      stop();
      cancel = after(ms, () => {
        cancel = undefined;
        run();
      });
    },
    isSet: () => cancel !== undefined,
    stop,
  };
};
