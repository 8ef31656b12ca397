/** Appends and forgets the oldest: memory stays flat however long the exchange runs. */
export const pushCapped = <T>(list: T[], item: T, cap: number): void => {
  list.push(item);
  // A quarter at a time: forgetting one by one would move the whole list for each.
  if (list.length > cap + (cap >> 2) + 16) list.splice(0, list.length - cap);
};

/** Like a Map that forgets its oldest entries. */
export const setCapped = <K, V>(
  map: Map<K, V>,
  key: K,
  value: V,
  cap: number,
  onForget?: (value: V) => void,
): void => {
  map.set(key, value);
  if (map.size <= cap) return;
  for (const [oldest, forgotten] of map) {
    map.delete(oldest);
    onForget?.(forgotten);
    if (map.size <= cap) return;
  }
};

/** Appends and forgets the oldest of those that are over; what is still under way is never forgotten. */
export const pushCappedIf = <T>(list: T[], item: T, cap: number, isOver: (item: T) => boolean): void => {
  list.push(item);
  if (list.length <= cap + (cap >> 2) + 16) return;
  const old = list.length - cap;
  const kept = list.filter((one, at) => at >= old || !isOver(one));
  list.splice(0, list.length, ...kept);
};
