import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  declaration: true,
  declarationMap: true,
  isolatedDeclarations: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
};

/** Writes a declaration and its map for every source file, one by one: no type checker is needed for it. */
export const declarations = (folder: string): number => {
  const src = path.join(folder, 'src');
  const out = path.join(folder, 'dist/types');
  rmSync(out, { recursive: true, force: true });
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    const target = path.join(out, file.replace(/\.ts$/, '.d.ts'));
    const { outputText, sourceMapText, diagnostics } = ts.transpileDeclaration(readFileSync(path.join(src, file), 'utf8'), {
      compilerOptions: options,
      fileName: file,
      reportDiagnostics: true,
    });
    for (const { messageText } of diagnostics ?? []) {
      throw new Error(`${folder}/src/${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    }
    const map = JSON.parse(sourceMapText ?? '{}');
    map.sources = [path.relative(path.dirname(target), path.join(src, file)).split(path.sep).join('/')];
    mkdirSync(path.dirname(target), { recursive: true });
    // TypeScript leaves the source's extension in import paths; users resolve what was built.
    writeFileSync(target, outputText.replace(/(from\s+|import\()(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2'));
    writeFileSync(`${target}.map`, JSON.stringify(map));
  }
  return files.length;
};
