"""Writes a trained network as the file that the reader loads, and a few scores of its own to hold the kernel to.

    python export_syntax.py CHECKPOINT ../models/en/syntax.bin ../src/syntax/reference-scores.json
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

from container import Container
from syntax import ARC, FEATURES, LABEL, TAG, VECTOR, best_tree, load

REFERENCE = [
    "South Ossetia , which broke away from Georgia , declared independence in the early 1990s .",
    "“ It is not going to happen , ” said Ms. Rice , asked whether she could support it .",
    "Tbilisi has vowed to restore its control there .",
    "Pohjola denies having recognised the island",
    "According to the U.N. envoy , 17 states have n't replied yet .",
    "No",
]


def export(network, encoder, path):
    out = Container(
        "syntax",
        "en-syntax",
        "1",
        {
            "hidden": network.hidden, "arc": ARC, "label": LABEL, "tag": TAG, "vector": VECTOR,
            "features": [{"name": name, "width": width} for name, (width, _, _) in FEATURES.items()],
        },
    )
    out.words("tags", encoder.tags)
    out.words("scripts", encoder.scripts)
    out.words("labels", encoder.labels)
    out.words("vectors.words", encoder.vector_vocabulary.entries)
    out.table("vectors", encoder.vectors.numpy(), levels=31)
    for name, vocabulary in encoder.vocabularies.items():
        out.words(f"table.{name}.entries", vocabulary.entries)
        out.table(f"table.{name}", network.tables[name].weight.detach().numpy())
    out.bilstm("lower", network.lower, network.hidden)
    out.bilstm("upper", network.upper, network.hidden)
    weight = lambda layer: layer.weight.detach().numpy().T
    bias = lambda layer: layer.bias.detach().numpy() if layer.bias is not None else np.zeros(layer.weight.shape[0])
    for name, layer in (("tag.hidden", network.tag_hidden), ("tag.out", network.tag_out), ("arc.bilinear", network.arc_bilinear), ("label.out", network.label_out)):
        out.dense(name, weight(layer), bias(layer))
    layers = [network.arc_dependent, network.arc_head, network.label_dependent, network.label_head, network.root]
    out.dense("heads", np.concatenate([weight(l) for l in layers], 1), np.concatenate([bias(l) for l in layers]))
    out.write(Path(path))


def reference(network, encoder, path):
    """What the network says in floating point, for a few sentences of our own."""
    rows = []
    with torch.no_grad():
        for sentence in REFERENCE:
            forms = sentence.split()
            pairs = [encoder.ids(f) for f in forms]
            tags, arcs, dependents, heads = network(torch.tensor([[p[0] for p in pairs]]), torch.tensor([[p[1] for p in pairs]]))
            tree = best_tree(arcs[0].numpy().astype(np.float64))
            labels = network.labels(dependents, heads, torch.tensor(tree)[None])[0]
            labels[:, encoder.labels.index("root")] = -1e9
            rows.append({
                "forms": forms,
                "tags": [encoder.tags[i] for i in tags[0, :, : network.tags].argmax(-1)],
                "scripts": [encoder.scripts[i] for i in tags[0, :, network.tags :].argmax(-1)],
                "arcs": [[round(float(x), 3) for x in row] for row in arcs[0]],
                "heads": [-1 if h == i else int(h) for i, h in enumerate(tree)],
                "labels": ["root" if tree[i] == i else encoder.labels[k] for i, k in enumerate(labels.argmax(-1))],
            })
    Path(path).write_text(json.dumps({"sentences": rows}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    checkpoint, model, scores = sys.argv[1:]
    network, encoder = load(checkpoint)
    export(network, encoder, model)
    reference(network, encoder, scores)
