"""The file that a trained network is kept in, read by src/syntax/model-file.ts.

"DMR1", u32 header length, header (JSON, UTF-8), zeros to a multiple of 16, data. The header lists tensors as
{name, type: i8 | f32 | utf8, shape, offset, bytes}, each beginning at a multiple of 16 in the data. Dense layers are
int8 [inputs, outputs] with one scale per output; tables are int8 with one scale per row. utf8 is a list, one entry a line.
"""

import json
import struct

import numpy as np


class Container:
    def __init__(self, kind, name, version, meta):
        self.header = {"kind": kind, "name": name, "version": version, "meta": meta, "tensors": []}
        self.data = bytearray()

    def add(self, name, type_, shape, raw):
        self.header["tensors"].append({"name": name, "type": type_, "shape": list(shape), "offset": len(self.data), "bytes": len(raw)})
        self.data += raw
        self.data += b"\0" * (-len(self.data) % 16)

    def floats(self, name, array):
        array = np.ascontiguousarray(array, dtype="<f4")
        self.add(name, "f32", array.shape, array.tobytes())

    def words(self, name, entries):
        entries = [e.replace("\n", " ") for e in entries]
        self.add(name, "utf8", [len(entries)], "\n".join(entries).encode())

    def table(self, name, array, levels=127):
        """Rows in steps of their largest value over `levels`; a row of zeros keeps the scale 0."""
        scale = np.abs(array).max(1) / levels
        steps = np.round(array / np.where(scale == 0, 1, scale)[:, None]).astype(np.int8)
        self.add(name, "i8", steps.shape, steps.tobytes())
        self.floats(f"{name}.scale", scale)

    def dense(self, name, weight, bias=None):
        """weight [inputs, outputs], in steps of each column's largest value over 127."""
        scale = np.abs(weight).max(0) / 127
        steps = np.round(weight / np.where(scale == 0, 1, scale)[None, :]).astype(np.int8)
        self.add(name, "i8", steps.shape, np.ascontiguousarray(steps).tobytes())
        self.floats(f"{name}.scale", scale)
        if bias is not None:
            self.floats(f"{name}.bias", bias)

    def bilstm(self, name, lstm, hidden):
        """Gates from PyTorch's order (input, forget, update, output) to the kernel's (input, forget, output, update)."""
        order = np.concatenate([np.arange(hidden) + k * hidden for k in (0, 1, 3, 2)])
        get = lambda part: getattr(lstm, part).detach().numpy()
        inputs, biases = [], []
        for direction, suffix in (("forward", ""), ("backward", "_reverse")):
            inputs.append(get(f"weight_ih_l0{suffix}")[order].T)
            biases.append((get(f"bias_ih_l0{suffix}") + get(f"bias_hh_l0{suffix}"))[order])
            self.dense(f"{name}.recurrent.{direction}", get(f"weight_hh_l0{suffix}")[order].T)
        self.dense(f"{name}.input", np.concatenate(inputs, 1), np.concatenate(biases))

    def write(self, path):
        header = json.dumps(self.header, separators=(",", ":")).encode()
        start = b"DMR1" + struct.pack("<I", len(header)) + header
        path.write_bytes(start + b"\0" * (-len(start) % 16) + bytes(self.data))


def read_container(path):
    """The meta of such a file and its tensors by name: arrays of numbers as float32, lists of words."""
    raw = path.read_bytes()
    if raw[:4] != b"DMR1":
        raise ValueError(f"Expected a model file that begins with DMR1, got {raw[:4]!r} ({path}).")
    (length,) = struct.unpack("<I", raw[4:8])
    header = json.loads(raw[8 : 8 + length])
    data = memoryview(raw)[-(-(8 + length) // 16) * 16 :]
    tensors = {}
    for t in header["tensors"]:
        part = data[t["offset"] : t["offset"] + t["bytes"]]
        if t["type"] == "utf8":
            tensors[t["name"]] = bytes(part).decode().split("\n")
        else:
            numbers = np.frombuffer(part, dtype="<i1" if t["type"] == "i8" else "<f4")
            tensors[t["name"]] = numbers.reshape(t["shape"]).astype(np.float32)
    return header["meta"], tensors
