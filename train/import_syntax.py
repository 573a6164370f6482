"""Makes a checkpoint of the parser's network from the file that the reader loads, the way back of export_syntax.py.

    python import_syntax.py ../models/en/syntax.bin syntax.pickle

Its weights are the small integers of the file times their scales, so that it says what the reader's kernel says but for
the rounding of activations: with it the labeller is trained anew over the very parser that ships.
"""

import pickle
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from container import read_container
from syntax import ARC, FEATURES, LABEL, Encoder, Network, Vocabulary


def import_syntax(path):
    """The network and its encoder."""
    meta, tensors = read_container(Path(path))
    known = {name: width for name, (width, _, _) in FEATURES.items()}
    if {f["name"]: f["width"] for f in meta["features"]} != known:
        raise ValueError(f"Expected the features {known} in {path}, got {meta['features']}.")
    encoder = encoder_of(tensors)
    network = Network(encoder, meta["hidden"])
    network.load_state_dict({k: torch.tensor(np.ascontiguousarray(v)) for k, v in state_of(tensors, meta["hidden"]).items()})
    return network.eval(), encoder


def encoder_of(tensors):
    encoder = Encoder.__new__(Encoder)
    encoder.vector_vocabulary = Vocabulary(tensors["vectors.words"][1:])  # the entry of what is unknown comes first
    encoder.vectors = torch.tensor(rows_of(tensors, "vectors"))
    encoder.vocabularies = {name: Vocabulary(tensors[f"table.{name}.entries"][1:]) for name in FEATURES}
    encoder.tags, encoder.scripts, encoder.labels = tensors["tags"], tensors["scripts"], tensors["labels"]
    encoder.counts, encoder.of_form = Counter(), {}
    return encoder


def state_of(tensors, hidden):
    """The network's parameters by PyTorch's names."""
    state = {"vectors.weight": rows_of(tensors, "vectors")}
    state |= {f"tables.{name}.weight": rows_of(tensors, f"table.{name}") for name in FEATURES}
    for layer in ("lower", "upper"):
        state |= lstm_of(tensors, layer, hidden)
    for name in ("tag.hidden", "tag.out", "arc.bilinear", "label.out"):
        state |= linear(name.replace(".", "_"), columns_of(tensors, name), tensors[f"{name}.bias"])
    weight, bias, start = columns_of(tensors, "heads"), tensors["heads.bias"], 0
    for name, width in (("arc_dependent", ARC), ("arc_head", ARC), ("label_dependent", LABEL), ("label_head", LABEL), ("root", 1)):
        part = linear(name, weight[:, start : start + width], bias[start : start + width])
        state |= part if name != "label_head" else {"label_head.weight": part["label_head.weight"]}
        start += width
    return state


def rows_of(tensors, name):
    return tensors[name] * tensors[f"{name}.scale"][:, None]


def columns_of(tensors, name):
    return tensors[name] * tensors[f"{name}.scale"][None, :]


def linear(name, weight, bias):
    return {f"{name}.weight": weight.T, f"{name}.bias": bias}


def lstm_of(tensors, name, hidden):
    """Gates from the kernel's order (input, forget, output, update) to PyTorch's (input, forget, update, output)."""
    order = np.concatenate([np.arange(hidden) + k * hidden for k in (0, 1, 3, 2)])
    inputs, bias = columns_of(tensors, f"{name}.input"), tensors[f"{name}.input.bias"]
    state = {}
    for k, (direction, suffix) in enumerate((("forward", ""), ("backward", "_reverse"))):
        own = slice(4 * hidden * k, 4 * hidden * (k + 1))
        state[f"{name}.weight_ih_l0{suffix}"] = inputs[:, own].T[order]
        state[f"{name}.weight_hh_l0{suffix}"] = columns_of(tensors, f"{name}.recurrent.{direction}").T[order]
        state[f"{name}.bias_ih_l0{suffix}"] = bias[own][order]
        state[f"{name}.bias_hh_l0{suffix}"] = np.zeros(4 * hidden, dtype=np.float32)
    return state


if __name__ == "__main__":
    model, checkpoint = sys.argv[1:]
    network, encoder = import_syntax(model)
    encoder.of_form = {}
    with open(checkpoint, "wb") as file:
        pickle.dump({"state": network.state_dict(), "encoder": encoder.__dict__}, file)
