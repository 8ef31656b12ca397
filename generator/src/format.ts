import { format as prettier } from 'prettier';
import { ComplaintsError, type Complaint } from './complaint.ts';

/**
 * Formats the TypeScript files as one text: prettier is several times faster on one long text than on hundreds of
 * short ones, and what stands between two top-level statements does not change how either is printed.
 * @throws {ComplaintsError} naming every file that is no TypeScript.
 */
export const format = async (files: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
  const code = [...files].filter(([name]) => name.endsWith('.ts'));
  const separator = separatorFor(code.map(([, text]) => text));
  const joined = code.map(([, text], i) => `${separator}${i}\n\n${text}`).join('\n\n');
  const formatted = await print(joined).catch((error: unknown) => explain(code, error));
  const out = new Map(files);
  for (const part of formatted.split(separator).slice(1)) {
    const end = part.indexOf('\n');
    const [name] = code[Number(part.slice(0, end))] ?? [''];
    out.set(name, `${part.slice(end).trim()}\n`);
  }
  return out;
};

const print = (text: string): Promise<string> =>
  prettier(text, { parser: 'typescript', singleQuote: true, printWidth: 110 });

/** A comment that no file holds, whatever a spec made it say. */
const separatorFor = (texts: readonly string[]): string => {
  for (let n = 0; ; n++) {
    const separator = `// ----8<---- ${n}.`;
    if (!texts.some((text) => text.includes(separator))) return separator;
  }
};

/** One long text has one long error; file by file it can be said what is wrong. */
const explain = async (code: readonly [string, string][], cause: unknown): Promise<never> => {
  const complaints: Complaint[] = [];
  for (const [file, text] of code) {
    const [said] = await print(text).then(
      () => [],
      (error: unknown) => [(error as Error).message.split('\n')[0] ?? ''],
    );
    if (said === undefined) continue;
    const message = `would not be TypeScript: ${said}; correct what the spec says of it`;
    complaints.push({ file, pointer: '', message });
  }
  if (complaints.length > 0) throw new ComplaintsError('code', complaints);
  throw cause;
};
