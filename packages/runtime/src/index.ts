export { parse, parseExact, parseNumbers, plainNumber, stringify } from './json.ts';
