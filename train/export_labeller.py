"""Writes a trained labeller as the file that the reader loads.

    python export_labeller.py CHECKPOINT ../models/en/statements.bin
    python export_labeller.py ACTS_CHECKPOINT ../models/en/acts.bin
"""

import sys
from pathlib import Path

import torch
from torch import nn

from container import Container
from labeller import PLACES, load_labeller


PANEL = 8


def export(checkpoint, path):
    model, vocabularies = load_labeller(checkpoint)
    widen(model)
    lower, upper = model.lower.hidden_size, model.upper.hidden_size
    task = vocabularies.task
    out = Container(task.name, f"en-{task.name}", "1", {"lower": lower, "upper": upper, "states": model.state.in_features})
    for name in task.descriptions | PLACES:
        out.words(f"table.{name}.entries", vocabularies.entries[name])
        out.table(f"table.{name}", model.tables["of " + name].weight.detach().numpy())
    out.bilstm("lower", model.lower, lower)
    out.bilstm("upper", model.upper, upper)
    layers = {"state": model.state, "cue.hidden": model.cue_hidden, "cue.out": model.cue_out, "role.hidden": model.role_hidden, "role.out": model.role_out}
    for name, layer in layers.items():
        out.dense(name, layer.weight.detach().numpy().T, layer.bias.detach().numpy())
    out.write(Path(path))


def widen(model):
    """Fills the last table up with zeros to the multiple of columns that the reader's kernel wants of the first layer's input."""
    more = -model.lower.input_size % PANEL
    if more == 0:
        return
    last = f"of {list(model.task.descriptions)[-1]}"
    zeros = lambda tensor: torch.cat([tensor, torch.zeros(len(tensor), more)], 1)
    model.tables[last].weight = nn.Parameter(zeros(model.tables[last].weight.detach()))
    for suffix in ("", "_reverse"):
        name = f"weight_ih_l0{suffix}"
        setattr(model.lower, name, nn.Parameter(zeros(getattr(model.lower, name).detach())))


if __name__ == "__main__":
    export(*sys.argv[1:])
