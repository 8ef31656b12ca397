import { pointer } from '../complaint.ts';
import { isObject, parseJson, type Json } from '../json.ts';
import { SourceFile, type Report } from './report.ts';

export const readJson = (text: string, file: string, report: Report): Json | undefined => {
  try {
    const value: unknown = parseJson(text.replace(/^\uFEFF/, ''));
    if (isObject(value)) return value;
    report.complain(file, '', 'not a JSON object');
  } catch (error) {
    report.complain(file, '', `not JSON: ${(error as Error).message}`);
  }
  return undefined;
};

/** One of KuCoin's files, if it is of a version that import reads. */
export const readSource = (text: string, file: string, report: Report): SourceFile | undefined => {
  const document = readJson(text, file, report);
  if (!document) return undefined;
  const { openapi } = document;
  if (typeof openapi === 'string' && /^3\.0\.\d+$/.test(openapi))
    return new SourceFile(file, document, report);
  report.complain(
    file,
    '/openapi',
    `version ${JSON.stringify(openapi)} is unknown; import reads OpenAPI 3.0 files`,
  );
  return undefined;
};

export interface SourceOperation {
  readonly route: string;
  readonly method: string;
  readonly source: Json;
}

/** Every operation of a file; what has not the shape of one is a complaint. */
export const operationsOf = (from: SourceFile): SourceOperation[] => {
  const { paths } = from.root;
  if (!isObject(paths)) {
    from.complain('/paths', 'must be an object of paths; a file without endpoints has an empty one');
    return [];
  }
  return Object.entries<unknown>(paths).flatMap(([route, item]) => {
    const at = pointer('paths', route);
    if (!/^\/[^\s?#]*$/.test(route))
      from.complain(
        at,
        'a path starts with / and holds no ?, # or blank; parameters have a list of their own',
      );
    if (!isObject(item)) {
      from.complain(at, 'must be an object of operations, by method');
      return [];
    }
    return Object.entries<unknown>(item).flatMap(([method, source]) => {
      if (isObject(source)) return [{ route, method, source }];
      from.complain(at + pointer(method), 'must be an operation, which is an object');
      return [];
    });
  });
};
