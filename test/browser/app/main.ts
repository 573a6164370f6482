import { read } from 'demarche';

/** What the test asks of the page: to read the bytes of a story, as a page would that a file is dropped on. */
Object.assign(globalThis, {
  readBytes: async (bytes: number[]): Promise<string> => JSON.stringify(await read(Uint8Array.from(bytes))),
});
