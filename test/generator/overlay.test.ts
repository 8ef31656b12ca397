import { describe, expect, it } from 'vitest';
import { parseJson, printJson, type Json } from '../../generator/src/json.ts';
import type { Complaint } from '../../generator/src/complaint.ts';
import { applyOverlays, type Corrected } from '../../generator/src/overlay.ts';

const SPEC = 'rest/shelf/box.spot.json';
const OVERLAY = 'overlays/shelf-box.json';

const why = { 'x-reason': 'It is wrong.', 'x-evidence': 'The example.' };

const overlay = (actions: unknown, changes: Json = {}): Json => ({
  overlay: '1.1.0',
  info: { title: 'A test', version: '1.0.0' },
  extends: '../rest/shelf/box.spot.json',
  actions,
  ...changes,
});

const applied = (document: Json, ...overlays: Json[]): Corrected =>
  applyOverlays(
    new Map([[SPEC, document]]),
    new Map(overlays.map((one, i) => [i === 0 ? OVERLAY : `overlays/more-${i}.json`, one])),
  );

const apply = (document: Json, given: Json): unknown => {
  const { documents, complaints } = applied(document, given);
  expect(complaints).toStrictEqual([]);
  return documents.get(SPEC);
};

const complaintsAbout = (document: Json, ...overlays: Json[]): readonly Complaint[] =>
  applied(document, ...overlays).complaints;

describe('an action', () => {
  it.each<[string, Json, Json[], Json]>([
    ['merges objects, however deep', { a: { b: { c: 1, d: 2 } } }, [{ target: '$.a', update: { b: { d: 3, e: 4 } } }], { a: { b: { c: 1, d: 3, e: 4 } } }],
    ['merges into the document itself', { a: 1, b: { c: 1 } }, [{ target: '$', update: { b: { d: 2 } } }], { a: 1, b: { c: 1, d: 2 } }],
    ['adds an object where there was none', { a: {} }, [{ target: '$.a', update: { b: { c: [1] } } }], { a: { b: { c: [1] } } }],
    ['appends a value to a list', { a: ['x'] }, [{ target: '$.a', update: 'y' }], { a: ['x', 'y'] }],
    ['appends an object to a list', { a: [] }, [{ target: '$.a', update: { b: 1 } }], { a: [{ b: 1 }] }],
    ['appends a list to a list', { a: ['x'] }, [{ target: '$.a', update: ['y', 'z'] }], { a: ['x', 'y', 'z'] }],
    ['appends to a list inside an object', { a: { b: [1] } }, [{ target: '$.a', update: { b: [2] } }], { a: { b: [1, 2] } }],
    ['replaces a plain value', { a: { b: 'x' } }, [{ target: '$.a.b', update: 'y' }], { a: { b: 'y' } }],
    ['replaces a value of a list', { a: ['x ', 'y'] }, [{ target: "$.a[?@ == 'x ']", update: 'x' }], { a: ['x', 'y'] }],
    ['replaces a value by null', { a: { b: 'x' } }, [{ target: '$.a.b', update: null }], { a: { b: null } }],
    ['removes a member', { a: { b: 1, c: 2 } }, [{ target: '$.a.b', remove: true }], { a: { c: 2 } }],
    ['removes a value of a list', { a: ['x', 'y', 'z'] }, [{ target: "$.a[?@ == 'y']", remove: true }], { a: ['x', 'z'] }],
    ['removes several values of a list', { a: [1, 5, 2, 6] }, [{ target: '$.a[?@ > 4]', remove: true }], { a: [1, 2] }],
    ['copies one place to another', { a: { x: 1 }, b: { y: 2 } }, [{ target: '$.b', copy: '$.a' }], { a: { x: 1 }, b: { y: 2, x: 1 } }],
    ['reaches every place of a wildcard', { a: { p: { n: 1 }, q: { n: 1 } } }, [{ target: '$.a.*', update: { n: 2 } }], { a: { p: { n: 2 }, q: { n: 2 } } }],
    ['counts when it changes some of its places', { a: { p: { n: 1 }, q: { n: 2 } } }, [{ target: '$.a.*', update: { n: 2 } }], { a: { p: { n: 2 }, q: { n: 2 } } }],
    ['sees what earlier actions did', { a: {} }, [{ target: '$.a', update: { b: {} } }, { target: '$.a.b', update: { c: 1 } }], { a: { b: { c: 1 } } }],
    ['changes one of two places that an earlier action gave the same', { p: {}, q: {} }, [{ target: '$[*]', update: { o: { n: 1 } } }, { target: '$.p.o.n', update: 2 }], { p: { o: { n: 2 } }, q: { o: { n: 1 } } }],
    ['changes the copy and not what was copied', { a: { o: { n: 1 } }, b: {} }, [{ target: '$.b', copy: '$.a' }, { target: '$.b.o.n', update: 2 }], { a: { o: { n: 1 } }, b: { o: { n: 2 } } }],
    ['renames, by copy and remove', { a: { x: 1 }, b: { y: 2 } }, [{ target: '$.b', copy: '$.a' }, { target: '$.a', remove: true }], { b: { y: 2, x: 1 } }],
  ])('%s', (_what, document, actions, want) => {
    const given = overlay(actions.map((action) => ({ ...action, ...why })));
    const before = structuredClone([document, given]);
    expect(apply(document, given)).toStrictEqual(want);
    expect([document, given], 'what was given stays as it was').toStrictEqual(before);
  }); // prettier-ignore
});

describe('overlays', () => {
  it('of version 1.0 and 1.1 are applied in order, and leave other documents alone', () => {
    const other = { untouched: true };
    const documents = new Map<string, Json>([
      [SPEC, { a: [1] }],
      ['ws/a.json', other],
    ]);
    const { documents: result, overlays } = applyOverlays(
      documents,
      new Map([
        ['overlays/1.json', overlay([{ target: '$.a', update: 2, ...why }], { overlay: '1.0.0' })],
        ['overlays/2.json', overlay([{ target: '$.a', update: 3, ...why }])],
      ]),
    );
    expect(result.get(SPEC)).toStrictEqual({ a: [1, 2, 3] });
    expect(result.get('ws/a.json')).toBe(other);
    expect(overlays.get(SPEC)).toStrictEqual(['specs/overlays/1.json', 'specs/overlays/2.json']);
  });

  it('keep the literal text of numbers', () => {
    const document = parseJson('{"a":{"n":1729163001780000001,"d":20.0},"b":{}}');
    const given = parseJson(printJson(overlay([{ target: '$.b', copy: '$.a', ...why }])));
    expect(JSON.stringify(apply(document, given))).toBe(
      '{"a":{"n":1729163001780000001,"d":20.0},"b":{"n":1729163001780000001,"d":20.0}}',
    );
  });
});

describe('a complaint', () => {
  const DOCUMENT: Json = { a: { b: 'x' }, list: ['x', 'y'] };

  it.each<[string, Json | Json[], string, string]>([
    ['no match', { target: '$.gone', update: {} }, '/actions/0', '$.gone matches nothing'],
    ['no match of a filter', { target: "$.list[?@ == 'z']", remove: true }, '/actions/0', 'matches nothing'],
    ['no change', { target: '$.a', update: { b: 'x' } }, '/actions/0', '$.a changes nothing any more'],
    ['an empty update', { target: '$.a', update: {} }, '/actions/0', '$.a changes nothing any more'],
    ['no change of a plain value', { target: '$.a.b', update: 'x' }, '/actions/0', '$.a.b changes nothing any more'],
    ['a list that already holds it', { target: '$.list', update: 'y' }, '/actions/0', 'the list already holds ["y"]'],
    ['a list that already holds one of them', { target: '$', update: { list: ['y', 'z'] } }, '/actions/0', 'the list already holds ["y"]'],
    ['remove and update that net to nothing', [{ target: '$.a', remove: true }, { target: '$', update: { a: { b: 'x' } } }], '/actions/0', '/a ends as it began'],
    ['no JSONPath', { target: '$.[', update: {} }, '/actions/0', '$.[ is no JSONPath'],
    ['no target', { update: {} }, '/actions/0', 'undefined is no JSONPath'],
    ['a copy of nothing', { target: '$.a', copy: '$.gone' }, '/actions/0', 'copy must select one node; $.gone selects 0'],
    ['a copy of two', { target: '$.a', copy: '$.list[*]' }, '/actions/0', 'copy must select one node; $.list[*] selects 2'],
    ['a copy that is no JSONPath', { target: '$.a', copy: '$.[' }, '/actions/0', '$.[ is no JSONPath'],
    ['nothing to do', { target: '$.list' }, '/actions/0', 'neither update, remove nor copy'],
    ['remove and update in one', { target: '$.a', remove: true, update: {} }, '/actions/0', 'update and remove stand together'],
    ['copy and update in one', { target: '$.a', copy: '$.a', update: { c: 1 } }, '/actions/0', 'update and copy stand together'],
    ['the second action', [{ target: '$.a', update: { c: 1 } }, { target: '$.gone', remove: true }], '/actions/1', '$.gone matches nothing'],
  ])('%s', (_what, actions, pointer, message) => {
    const given = overlay([actions].flat().map((action) => ({ ...action, ...why })));
    expect(complaintsAbout(DOCUMENT, given)).toStrictEqual([
      { file: `specs/${OVERLAY}`, pointer, message: expect.stringContaining(message) },
    ]);
  }); // prettier-ignore

  it.each<[string, Json]>([
    ['a list for an object', { target: '$.a', update: ['x'] }],
    ['a plain value for an object', { target: '$.a', update: 'x' }],
    ['an object for a plain value', { target: '$.a.b', update: { c: 1 } }],
    ['a list for a plain value', { target: '$.a.b', update: ['x'] }],
    ['deep inside', { target: '$', update: { a: { b: { c: 1 } } } }],
  ])('incompatible types: %s', (_what, action) => {
    expect(complaintsAbout(DOCUMENT, overlay([{ ...action, ...why }]))).toStrictEqual([
      {
        file: `specs/${OVERLAY}`,
        pointer: '/actions/0',
        message: expect.stringContaining('the update does not fit its target'),
      },
    ]);
  });

  it.each(['x-reason', 'x-evidence'])('%s is missing or empty', (key) => {
    for (const value of [undefined, null, '', ' \n']) {
      const given = overlay([{ target: '$.a.b', update: 'y', ...why, [key]: value }]);
      expect(complaintsAbout(DOCUMENT, given)).toStrictEqual([
        {
          file: `specs/${OVERLAY}`,
          pointer: '/actions/0',
          message: expect.stringContaining(`${key} is missing`),
        },
      ]);
    }
  });

  it.each<[string, Json, string, string]>([
    ['unknown version', { overlay: '2.0.0' }, '/overlay', 'version "2.0.0" is unknown'],
    ['no version', { overlay: undefined }, '/overlay', 'version undefined is unknown'],
    ['extends nothing', { extends: undefined }, '/extends', 'names no spec'],
    [
      'extends a file that is not there',
      { extends: '../rest/shelf/tin.spot.json' },
      '/extends',
      'names no spec',
    ],
    ['extends a path from the root', { extends: SPEC }, '/extends', 'names no spec'],
    ['no actions', { actions: undefined }, '/actions', 'holds no action'],
    ['an empty list of actions', { actions: [] }, '/actions', 'holds no action'],
  ])('%s', (_what, changes, pointer, message) => {
    const given = overlay([{ target: '$.a.b', update: 'y', ...why }], changes);
    expect(complaintsAbout(DOCUMENT, given)).toStrictEqual([
      { file: `specs/${OVERLAY}`, pointer, message: expect.stringContaining(message) },
    ]);
  });

  it.each([null, [], 'remove', 3])('the action %j is none', (action) => {
    expect(complaintsAbout(DOCUMENT, overlay([action]))).toStrictEqual([
      {
        file: `specs/${OVERLAY}`,
        pointer: '/actions/0',
        message: expect.stringContaining('must be an action'),
      },
    ]);
  });

  it('does not hide the others', () => {
    const first = overlay([
      { target: '$.gone', remove: true, ...why },
      { target: '$.a.b', update: 'x', ...why },
    ]);
    const second = overlay([], { overlay: '3' });
    expect(complaintsAbout(DOCUMENT, first, second).map(({ file, pointer }) => file + pointer)).toStrictEqual(
      [`specs/${OVERLAY}/actions/0`, `specs/${OVERLAY}/actions/1`, 'specs/overlays/more-1.json/overlay'],
    );
  });
});
