import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

test('every file and folder that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|tests|public|data)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(30);
  // Made by the import, for one example not there at all.
  const made = /^data\/library|my-talk/;
  expect(named.filter((path) => !made.test(path) && !existsSync(path))).toEqual([]);
});

test('every command that the README names can be run', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

test('every room of the house stands on its map', () => {
  const rooms = ['core', 'formats', 'timing', 'corrections', 'import', 'search', 'playback']
    .concat(['library', 'state', 'ui', 'worker', 'build', 'cli'])
    .map((room) => `| \`src/${room}\` |`);
  expect(rooms.filter((row) => !readme.includes(row))).toEqual([]);
});
