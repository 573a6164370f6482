/** For tests: the bytes of a model file, as `train/container.py` writes them. */
export type TestTensor = string[] | Float32Array | { values: Int8Array; shape: number[] };

export function buildModelFile(kind: string, tensors: Record<string, TestTensor>, meta: object = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const entries = Object.entries(tensors).map(([name, tensor]) => {
    const { type, shape, bytes } = encode(tensor);
    const padding = new Uint8Array(-bytes.length & 15);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
    return { name, type, shape, offset: offset - bytes.length - padding.length, bytes: bytes.length };
  });
  const header = new TextEncoder().encode(JSON.stringify({ kind, name: 'test', version: '1', meta, tensors: entries }));
  const opening = new Uint8Array(8);
  opening.set(new TextEncoder().encode('DMR1'));
  new DataView(opening.buffer).setUint32(4, header.length, true);
  return Uint8Array.from(Buffer.concat([opening, header, new Uint8Array(-(8 + header.length) & 15), ...parts]));
}

function encode(tensor: TestTensor): { type: string; shape: number[]; bytes: Uint8Array } {
  if (Array.isArray(tensor)) {
    return { type: 'utf8', shape: [tensor.length], bytes: new TextEncoder().encode(tensor.join('\n')) };
  }
  if (tensor instanceof Float32Array) {
    return { type: 'f32', shape: [tensor.length], bytes: new Uint8Array(tensor.slice().buffer) };
  }
  return { type: 'i8', shape: tensor.shape, bytes: new Uint8Array(tensor.values.slice().buffer) };
}
