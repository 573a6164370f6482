import { createHash } from 'node:crypto';
import type { AppOptions, Asset } from './app-options.ts';
import { type Encoding, isPackable, LEAST_PACKED, pack } from './pack.ts';

/** A file of the pages as it is sent, with a tag that changes with its bytes. */
export interface KeptAsset extends Asset {
  tag: string;
  /** Its bytes packed as small as they get, once; null where packing wins nothing. */
  packed(encoding: Encoding): Promise<Uint8Array> | null;
}

/** Files of the pages by their names, read and packed once for as long as the server runs. */
export function keepAssets(readAsset: AppOptions['readAsset']): (name: string) => Promise<KeptAsset | null> {
  const kept = new Map<string, KeptAsset>();
  return async (name) => {
    const known = kept.get(name);
    if (known) return known;
    const asset = (await readAsset?.(name)) ?? null;
    if (asset === null) return null;
    const made = keep(asset);
    kept.set(name, made);
    return made;
  };
}

function keep({ bytes, type }: Asset): KeptAsset {
  const packed = new Map<Encoding, Promise<Uint8Array>>();
  const isWorth = isPackable(type) && bytes.length >= LEAST_PACKED;
  return {
    ...{ bytes, type },
    tag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
    packed: (encoding) => {
      if (!isWorth) return null;
      const made = packed.get(encoding) ?? pack(bytes, encoding, 'thorough');
      packed.set(encoding, made);
      return made;
    },
  };
}
