"""Trains the network that tells what kind of thing a nominal word names, and writes it as the reader loads it.

    python train_kinds.py --gold data/kinds-gold --dev data/kinds-dev --silver data/kinds-silver \
        --out ../models/en/kinds.bin --reference ../src/kinds/reference-scores.ndjson

Inputs are what dump-states.mjs writes. Larger networks that see the parser's word vectors too are trained on the gold
first; the small one that ships learns from the gold and from what they say of it and of the silver. Figures printed are
percent of entity heads right in --dev.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from container import Container

KINDS = ["person", "organisation", "place", "time", "event", "other"]
# As in src/kinds/describe-heads.ts: width of the row that is looked up, occurrences that an entry needs, chance that it is hidden in training.
DESCRIPTIONS = {
    "lemma": (8, 6, 0.3),
    "suffix": (8, 15, 0.15),
    "shape": (4, 1, 0.05),
    "tag": (4, 1, 0.05),
    "deprel": (8, 3, 0.05),
    "preposition": (8, 5, 0.05),
    "determiner": (8, 5, 0.05),
    "headLemma": (8, 45, 0.15),
}
STATE_MAX = 2047
UNKNOWN = "\0unknown"
NEWSLIKE = ("news", "speech", "interview", "bio", "voyage")


class Rows:
    """Nominal words: states, vectors, descriptions, kinds (-1 where unknown) and how much each counts."""

    def __init__(self, prefix):
        self.rows = [json.loads(line) for line in open(f"{prefix}.ndjson", encoding="utf-8")]
        count = len(self.rows)
        self.states = torch.from_numpy(np.fromfile(f"{prefix}.states", "<i2").reshape(count, -1))
        vectors = np.fromfile(f"{prefix}.vectors", np.int8).reshape(count, -1).astype(np.float32)
        self.vectors = torch.from_numpy(vectors / np.maximum(1, np.abs(vectors).max(1, keepdims=True)))
        self.kinds = torch.tensor([row["kind"] for row in self.rows])
        self.listed = torch.tensor([row["listed"] for row in self.rows])
        self.weights = torch.tensor([weight_of(row) for row in self.rows])

    def __len__(self):
        return len(self.rows)


def weight_of(row):
    if row["kind"] < 0:
        return 0.0
    weight = 1.5 if row["genre"] in NEWSLIKE else 1.0
    if "~" in row["id"]:
        # A sentence told again with other names counts for those names, less for what it says again.
        weight *= 0.5
    return weight if row["gold"] else 0.5 * weight


def vocabularies(rows):
    """Entries of each table, the unknown one first; sentences told again with other names do not count."""
    entries = []
    for k, (_, least, _) in enumerate(DESCRIPTIONS.values()):
        counts = Counter(row["description"][k] for row in rows if "~" not in row["id"])
        entries.append([UNKNOWN] + sorted(value for value, count in counts.items() if count >= least))
    return entries


def ids_of(rows, entries):
    maps = [{entry: i for i, entry in enumerate(table)} for table in entries]
    return torch.tensor([[table.get(value, 0) for table, value in zip(maps, row["description"])] for row in rows])


class Network(nn.Module):
    def __init__(self, entries, states, vectors, narrow, hidden, drop):
        super().__init__()
        sizes = [size for size, _, _ in DESCRIPTIONS.values()]
        self.tables = nn.ModuleList(nn.Embedding(len(table), size) for table, size in zip(entries, sizes))
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.1)
        self.state = nn.Linear(states, narrow)
        self.hidden = nn.Linear(narrow + sum(sizes) + vectors, hidden)
        self.out = nn.Linear(hidden, len(KINDS))
        self.vectors, self.drop = vectors, drop

    def forward(self, states, ids, vectors):
        drop = lambda x, share=self.drop: F.dropout(x, share, self.training)
        parts = [drop(F.leaky_relu(self.state(drop(states.float() / STATE_MAX, self.drop / 2)), 0.1))]
        parts += [drop(table(ids[:, k])) for k, table in enumerate(self.tables)]
        if self.vectors:
            parts.append(drop(vectors))
        return self.out(drop(F.leaky_relu(self.hidden(torch.cat(parts, 1)), 0.1)))


def train(network, rows, ids, targets, weights, dev, dev_ids, epochs, seed, rate=2e-3, batch=256, decay=0.02):
    """Targets are chances of the kinds. Dev is only measured: no epoch or setting is chosen by it here."""
    torch.manual_seed(seed)
    hiding = torch.tensor([chance for _, _, chance in DESCRIPTIONS.values()])
    chosen = torch.nonzero(weights > 0)[:, 0]
    optimizer = torch.optim.AdamW(network.parameters(), rate, weight_decay=decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=epochs * (len(chosen) // batch + 1))
    for epoch in range(epochs):
        network.train()
        for part in chosen[torch.randperm(len(chosen))].split(batch):
            seen = ids[part].masked_fill(torch.rand(len(part), len(hiding)) < hiding, 0)
            scores = network(rows.states[part], seen, rows.vectors[part])
            loss = (F.cross_entropy(scores, targets[part], reduction="none") * weights[part]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    network.eval()
    print(report(dev, chances(network, dev, dev_ids).argmax(1)), flush=True)
    return network


def chances(network, rows, ids):
    network.eval()
    with torch.no_grad():
        parts = [network(rows.states[i : i + 4096], ids[i : i + 4096], rows.vectors[i : i + 4096]) for i in range(0, len(rows), 4096)]
    return F.softmax(torch.cat(parts), 1)


def report(rows, found):
    """Percent right of entity heads: all, by tag, in news."""
    right = (found == rows.kinds).numpy()
    tests = {
        "entities": lambda row: True,
        "PROPN": lambda row: row["upos"] == "PROPN",
        "NOUN": lambda row: row["upos"] == "NOUN",
        "news": lambda row: row["genre"] == "news",
    }
    heads = [row["gold"] and not row["part"] for row in rows.rows]
    shares = {}
    for name, test in tests.items():
        chosen = np.array([head and test(row) for head, row in zip(heads, rows.rows)])
        shares[name] = round(float(100 * right[chosen].mean()), 2)
    return shares


def one_hot(kinds, smoothing):
    known = F.one_hot(kinds.clamp(min=0), len(KINDS)).float()
    return known * (1 - smoothing) + smoothing / len(KINDS)


def doubtful(gold, silver):
    """Where a list tells a common noun's kind that the gold seldom has for it: "order" is no organisation."""
    counts = {}
    for row in gold.rows:
        if row["gold"] and "~" not in row["id"]:
            counts.setdefault(row["description"][0], Counter())[row["kind"]] += 1

    def seldom(row):
        found = counts.get(row["description"][0], Counter())
        total = sum(found.values())
        return row["upos"] == "NOUN" and total > 2 and found[row["listed"]] < 0.6 * total

    return torch.tensor([seldom(row) for row in silver.rows])


def join(gold, silver):
    both = object.__new__(Rows)
    both.rows = gold.rows + silver.rows
    both.states = torch.cat([gold.states, silver.states])
    both.vectors = torch.cat([gold.vectors, silver.vectors])
    return both


def export(network, entries, path):
    out = Container("kinds", "en-kinds", "1", {"kinds": KINDS})
    for name, table, words in zip(DESCRIPTIONS, network.tables, entries):
        out.words(f"table.{name}.entries", words)
        out.table(f"table.{name}", table.weight.detach().numpy())
    for name in ("state", "hidden", "out"):
        layer = getattr(network, name)
        out.dense(name, layer.weight.detach().numpy().T, layer.bias.detach().numpy())
    out.write(Path(path))


def write_reference(network, dev, ids, sentences, path, count=30):
    """What the network says in floating point of the nominal words of some sentences, a sentence a line."""
    said = chances(network, dev, ids)
    heads = {}
    for row, found in zip(dev.rows, said.tolist()):
        heads.setdefault(row["sentence"], []).append([row["token"], [round(chance, 4) for chance in found]])
    lines = Path(f"{sentences}.sentences.ndjson").read_text(encoding="utf-8").splitlines()
    fitting = [s for s in heads if 8 <= len(json.loads(lines[s])) <= 30]
    chosen = fitting[:: len(fitting) // count][:count]
    write = lambda s: json.dumps({"forms": json.loads(lines[s]), "heads": heads[s]}, ensure_ascii=False)
    Path(path).write_text("".join(f"{write(s)}\n" for s in chosen), encoding="utf-8")


def main():
    options = argparse.ArgumentParser()
    for name in ("gold", "dev", "silver", "out", "reference"):
        options.add_argument(f"--{name}", required=True)
    options.add_argument("--teachers", type=int, default=3)
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--silver-weight", type=float, default=1.0)
    options.add_argument("--listed-weight", type=float, default=0.4)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    torch.set_num_threads(1)
    gold, dev, silver = Rows(options.gold), Rows(options.dev), Rows(options.silver)
    entries = vocabularies(gold.rows + silver.rows)
    ids, dev_ids, silver_ids = (ids_of(rows.rows, entries) for rows in (gold, dev, silver))
    states, vectors = gold.states.shape[1], gold.vectors.shape[1]
    print({name: len(table) for name, table in zip(DESCRIPTIONS, entries)}, flush=True)

    torch.manual_seed(options.seed)
    both, both_ids = join(gold, silver), torch.cat([ids, silver_ids])
    listed = (silver.listed >= 0) & ~doubtful(gold, silver)
    targets = torch.cat([one_hot(gold.kinds, 0.05), one_hot(silver.listed, 0.1)])
    weights = torch.cat([gold.weights, listed * options.listed_weight])
    said = 0
    for k in range(options.teachers):
        teacher = Network(entries, states, vectors, narrow=128, hidden=96, drop=0.45)
        train(teacher, both, both_ids, targets, weights, dev, dev_ids, 8, seed=100 + options.seed + k)
        said = said + chances(teacher, both, both_ids) / options.teachers

    # Half of what the student learns is what is known, where it is.
    known = 0.5 * torch.cat([gold.kinds >= 0, listed])[:, None]
    targets = known * torch.cat([one_hot(gold.kinds, 0), one_hot(silver.listed, 0)]) + (1 - known) * said
    weights = torch.cat([gold.weights, torch.full((len(silver),), options.silver_weight)])
    student = Network(entries, states, 0, narrow=80, hidden=48, drop=0.2)
    train(student, both, both_ids, targets, weights, dev, dev_ids, options.epochs, options.seed)
    export(student, entries, options.out)
    write_reference(student, dev, dev_ids, options.dev, options.reference)


if __name__ == "__main__":
    main()
