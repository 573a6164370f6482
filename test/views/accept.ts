/*
 * Takes the pictures as they are drawn now for what they are to be:
 *
 *   npm run accept-pictures
 *
 * Look at them (test/views/pictures/*.svg in a browser), and at the difference, before you commit them.
 */
import { loadMapData } from '../../src/views/index.ts';
import { accept, PICTURES } from './compare-pictures.ts';

const data = await loadMapData();
for (const [name, draw] of PICTURES) if (accept(name, draw(data))) console.log(`${name}.svg accepted`);
