import handlebars from 'handlebars';
import { readFileSync } from 'node:fs';

/** A compiled template of `templates/`. Templates print and decide nothing. */
export const template = (name: string): ((view: unknown) => string) =>
  handlebars.compile(readFileSync(new URL(`./templates/${name}.hbs`, import.meta.url), 'utf8'), {
    noEscape: true,
  });
