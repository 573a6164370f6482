import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * A story's id: the SHA-256 of its bytes as given. The same bytes have the same id for ever.
 *
 * @example
 * identifyStory(new TextEncoder().encode('Moscow')) // 'sha256:…'
 */
export function identifyStory(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}
