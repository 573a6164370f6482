"""Writes a trained labeller as the file that the reader loads.

    python export_labeller.py CHECKPOINT ../models/en/statements.bin
"""

import sys
from pathlib import Path

from container import Container
from labeller import DESCRIPTIONS, PLACES, load_labeller


def export(checkpoint, path):
    model, vocabularies = load_labeller(checkpoint)
    lower, upper = model.lower.hidden_size, model.upper.hidden_size
    out = Container("statements", "en-statements", "1", {"lower": lower, "upper": upper, "states": model.state.in_features})
    for name in DESCRIPTIONS | PLACES:
        out.words(f"table.{name}.entries", vocabularies.entries[name])
        out.table(f"table.{name}", model.tables["of " + name].weight.detach().numpy())
    out.bilstm("lower", model.lower, lower)
    out.bilstm("upper", model.upper, upper)
    layers = {"state": model.state, "cue.hidden": model.cue_hidden, "cue.out": model.cue_out, "role.hidden": model.role_hidden, "role.out": model.role_out}
    for name, layer in layers.items():
        out.dense(name, layer.weight.detach().numpy().T, layer.bias.detach().numpy())
    out.write(Path(path))


if __name__ == "__main__":
    export(*sys.argv[1:])
