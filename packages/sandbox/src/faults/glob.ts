/**
 * Whether a text fits a pattern in which `*` stands for any text. Character by character instead of by an
 * expression, because a pattern of many stars would keep an expression busy for ever.
 */
export const fitsGlob = (pattern: string, text: string): boolean => {
  let at = 0;
  let read = 0;
  let star = -1;
  let resume = 0;
  while (read < text.length) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      resume = read;
    } else if (at < pattern.length && pattern[at] === text[read]) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      read = resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
};
