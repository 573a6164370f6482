import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MapData } from '../../src/views/index.ts';
import * as functions from './pictures.ts';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));

export const PICTURES: readonly [name: string, draw: (data: MapData) => string][] = Object.entries(functions).map(
  ([name, draw]) => [name.replaceAll(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`), draw],
);

/** Whether a picture is as it was accepted; else it is written beside the accepted one. */
export function isAsAccepted(name: string, drawn: string): boolean {
  const isSame = acceptedOf(name) === fileOf(drawn);
  if (isSame) rmSync(`${folder}${name}-changed.svg`, { force: true });
  else writeFileSync(`${folder}${name}-changed.svg`, fileOf(drawn));
  return isSame;
}

/** Takes a picture for what it is to be; whether it changed. */
export function accept(name: string, drawn: string): boolean {
  rmSync(`${folder}${name}-changed.svg`, { force: true });
  if (acceptedOf(name) === fileOf(drawn)) return false;
  writeFileSync(`${folder}${name}.svg`, fileOf(drawn));
  return true;
}

function acceptedOf(name: string): string | null {
  const file = `${folder}${name}.svg`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** An element a line, so that a difference can be read. */
function fileOf(drawn: string): string {
  return `${drawn.replaceAll(/<(?=[a-z])/g, '\n<').trimStart()}\n`;
}
