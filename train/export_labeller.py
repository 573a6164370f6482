"""Writes a trained labeller as the file that the reader loads.

    python export_labeller.py CHECKPOINT ../models/en/statements.bin
"""

import pickle
import sys
from pathlib import Path

from container import Container
from labeller import DESCRIPTIONS, LOWER, PLACES, UPPER, Labeller


def export(checkpoint, path):
    saved = pickle.load(open(checkpoint, "rb"))
    vocabularies = saved["vocabularies"]
    model = Labeller(vocabularies, saved["states"])
    model.load_state_dict(saved["state"])
    model.eval()
    out = Container("statements", "en-statements", "1", {"lower": LOWER, "upper": UPPER, "states": saved["states"]})
    for name in DESCRIPTIONS | PLACES:
        out.words(f"table.{name}.entries", vocabularies.entries[name])
        out.table(f"table.{name}", model.tables["of " + name].weight.detach().numpy())
    out.bilstm("lower", model.lower, LOWER)
    out.bilstm("upper", model.upper, UPPER)
    layers = {"state": model.state, "cue.hidden": model.cue_hidden, "cue.out": model.cue_out, "role.hidden": model.role_hidden, "role.out": model.role_out}
    for name, layer in layers.items():
        out.dense(name, layer.weight.detach().numpy().T, layer.bias.detach().numpy())
    out.write(Path(path))


if __name__ == "__main__":
    export(*sys.argv[1:])
