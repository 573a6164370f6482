import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of files that hold no stories, whatever is in them. */
const NO_STORIES =
  /\.(?:png|jpe?g|gif|webp|svg|ico|mp[34]|m4a|mov|avi|wav|zip|tar|tgz|7z|rar|exe|dll|so|wasm|css|js|mjs|ts|map|py|sh|sqlite|db|lock|log|ya?ml|toml|ini|csv|tsv|woff2?)$/i;

/**
 * All files of a folder and of those below it, in the order of their names, without hidden ones. A folder that cannot be
 * listed comes as the error it gave. Links are followed, each folder once.
 */
export async function* listFiles(folder: string, seen: Set<string> = new Set()): AsyncGenerator<string | Error> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(folder)).sort();
  } catch (error) {
    yield error as Error;
    return;
  }
  for (const name of names.filter((name) => !name.startsWith('.') && !NO_STORIES.test(name)))
    yield* listOne(join(folder, name), seen);
}

async function* listOne(path: string, seen: Set<string>): AsyncGenerator<string | Error> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* listFiles(path, seen);
    else if (found.isFile()) yield path;
  } catch (error) {
    yield error as Error;
  }
}
