import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Writes a declaration and its map for every source file of the packages, which are named by their folders. */
export const declarations = (root: string, packages: readonly string[]): number => {
  const homes = packages.map((folder) => path.join(root, folder));
  const files = homes.flatMap((home) =>
    readdirSync(path.join(home, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(home, 'src', file)),
  );
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, {
    ...options,
    noEmit: false,
    emitDeclarationOnly: true,
    declarationMap: true,
  });

  for (const home of homes) rmSync(path.join(home, 'dist/types'), { recursive: true, force: true });
  const { diagnostics } = program.emit(undefined, (name, text, _, __, sources) => {
    const source = sources?.[0]?.fileName ?? '';
    const home = homes.find((one) => source.startsWith(path.join(one, 'src') + path.sep));
    if (!home) return;
    const file = path.relative(path.join(home, 'src'), source);
    const target = path.join(home, 'dist/types', path.dirname(file), path.basename(name));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, name.endsWith('.map') ? mapTo(text, target, source) : importsOf(text));
  });
  if (diagnostics.length > 0) {
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
  }
  return files.length;
};

/** TypeScript leaves the source's extension in import paths; users resolve what was built. */
const importsOf = (text: string): string =>
  text.replace(/(from\s+|import\()(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2');

/** The map leads an editor from the declaration to the source beside it. */
const mapTo = (text: string, target: string, source: string): string => {
  const map = JSON.parse(text);
  map.sources = [path.relative(path.dirname(target), source).split(path.sep).join('/')];
  return JSON.stringify(map);
};
