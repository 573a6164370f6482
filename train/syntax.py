"""The network that reads syntax, and how it is trained.

One two-layer BiLSTM (Graves & Schmidhuber 2005) for everything: tags with features and lemma scripts from both layers,
arcs and labels (Dozat & Manning 2017) from the upper one. The layout of the file is told in `container.py`.
"""

import argparse
import math
import pickle
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from conllu import Sentence, apply_script, digits_to_zero, lemma_script, normalise, read_conllu, shape

FEATURES = {  # name: (width, smallest count in the training trees, what is looked up)
    "word": (64, 3, lambda form: digits_to_zero(normalise(form))),
    "suffix4": (24, 3, lambda form: normalise(form)[-4:]),
    "suffix2": (16, 2, lambda form: normalise(form)[-2:]),
    "prefix3": (12, 3, lambda form: normalise(form)[:3]),
    "shape": (8, 3, shape),
}
VECTOR, ARC, LABEL, TAG = 100, 96, 96, 128
UNKNOWN = 0


class Vocabulary:
    def __init__(self, entries):
        self.entries = ["\0unknown", *entries]
        self.ids = {entry: i for i, entry in enumerate(self.entries)}

    def __call__(self, entry):
        return self.ids.get(entry, UNKNOWN)

    def __len__(self):
        return len(self.entries)


def counted(items, least):
    return [item for item, n in sorted(Counter(items).items(), key=lambda x: (-x[1], x[0])) if n >= least]


class Network(nn.Module):
    def __init__(self, encoder, hidden):
        super().__init__()
        sizes, vectors = encoder.sizes(), encoder.vectors
        tags, lemmas, labels = len(encoder.tags), len(encoder.scripts), len(encoder.labels)
        self.hidden = hidden
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.tables = nn.ModuleDict({name: nn.Embedding(n, FEATURES[name][0]) for name, n in sizes.items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.3)
        width = VECTOR + sum(FEATURES[name][0] for name in sizes)
        self.lower = nn.LSTM(width, hidden, bidirectional=True, batch_first=True)
        self.upper = nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)
        self.tag_hidden = nn.Linear(4 * hidden, TAG)
        self.tag_out = nn.Linear(TAG, tags + lemmas)
        self.tags = tags
        self.arc_dependent = nn.Linear(2 * hidden, ARC)
        self.arc_head = nn.Linear(2 * hidden, ARC)
        self.arc_bilinear = nn.Linear(ARC, ARC)
        self.root = nn.Linear(2 * hidden, 1)
        self.label_dependent = nn.Linear(2 * hidden, LABEL)
        self.label_head = nn.Linear(2 * hidden, LABEL, bias=False)
        self.label_out = nn.Linear(LABEL, labels)
        for lstm in (self.lower, self.upper):
            for name, parameter in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in parameter.chunk(4):
                        nn.init.orthogonal_(gate)
                if "bias_ih" in name:
                    parameter.data[hidden : 2 * hidden] = 1.0

    def states(self, ids, vector_ids):
        """What the statements stage reads: both layers' states [batch, tokens, 4 * hidden]."""
        parts = [self.vectors(vector_ids), *(self.tables[name](ids[..., k]) for k, name in enumerate(self.tables))]
        lower, _ = self.lower(torch.cat(parts, -1))
        upper, _ = self.upper(lower)
        return torch.cat([lower, upper], -1)

    def forward(self, ids, vector_ids):
        parts = [self.vectors(vector_ids)]
        if self.training:
            parts[0] = parts[0] * (torch.rand(vector_ids.shape) > 0.05).unsqueeze(-1)
        for k, name in enumerate(self.tables):
            parts.append(self.tables[name](ids[..., k]))
        x = torch.cat(parts, -1)
        x = spatial_dropout(x, 0.15, self.training)
        lower, _ = self.lower(x)
        lower_dropped = spatial_dropout(lower, 0.3, self.training)
        upper, _ = self.upper(lower_dropped)
        upper = spatial_dropout(upper, 0.3, self.training)
        drop = lambda t: F.dropout(F.leaky_relu(t, 0.1), 0.2, self.training)
        tags = self.tag_out(drop(self.tag_hidden(torch.cat([lower_dropped, upper], -1))))
        heads = F.leaky_relu(self.arc_head(upper), 0.1)
        dependents = self.arc_bilinear(drop(self.arc_dependent(upper)))
        heads = F.dropout(heads, 0.2, self.training)
        arcs = dependents @ heads.transpose(1, 2)
        n = arcs.shape[1]
        eye = torch.eye(n, dtype=torch.bool)
        arcs = torch.where(eye, self.root(upper).expand(-1, -1, n), arcs)
        return tags, arcs, self.label_dependent(upper), self.label_head(upper)

    def labels(self, dependents, heads, head_of):
        chosen = torch.gather(heads, 1, head_of.unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        return self.label_out(F.dropout(F.leaky_relu(dependents + chosen, 0.1), 0.2, self.training))


def spatial_dropout(x, p, training):
    """The same units dropped over the whole sentence (Gal & Ghahramani 2016)."""
    if not training:
        return x
    keep = (torch.rand(x.shape[0], 1, x.shape[2]) > p).float() / (1 - p)
    return x * keep


def best_tree(scores):
    """Heads of the maximum spanning arborescence with one root (Chu & Liu 1965, Edmonds 1967); the diagonal scores the root."""
    n = len(scores)
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads
    big = np.full((n + 1, n + 1), -1e9)
    big[1:, 1:] = scores
    np.fill_diagonal(big, -1e9)
    big[1:, 0] = np.diag(scores) - 1e5  # one root only
    found = arborescence(big)
    return np.array([i if found[i + 1] == 0 else found[i + 1] - 1 for i in range(n)])


def is_tree(heads):
    n = len(heads)
    if sum(heads[i] == i for i in range(n)) != 1:
        return False
    state = [0] * n
    for i in range(n):
        path, k = [], i
        while state[k] == 0:
            state[k] = 1
            path.append(k)
            if heads[k] == k:
                break
            k = heads[k]
            if state[k] == 1:
                return False
        for k in path:
            state[k] = 2
    return True


def arborescence(scores):
    n = len(scores)
    heads = scores.argmax(1)
    heads[0] = 0
    colour = [0] * n
    colour[0] = 2
    for start in range(1, n):
        path, k = [], start
        while colour[k] == 0:
            colour[k] = 1
            path.append(k)
            k = heads[k]
        if colour[k] == 1:
            cycle = path[path.index(k) :]
            return broken(scores, heads, cycle)
        for k in path:
            colour[k] = 2
    return heads


def broken(scores, heads, cycle):
    inside = set(cycle)
    rest = [i for i in range(len(scores)) if i not in inside]
    c = len(rest)
    small = np.full((c + 1, c + 1), -1e9)
    small[:c, :c] = scores[np.ix_(rest, rest)]
    inner = sum(scores[i, heads[i]] for i in cycle)
    enter, leave = {}, {}
    for a, i in enumerate(rest):
        best = max(cycle, key=lambda k: scores[k, i] - scores[k, heads[k]])
        enter[i] = best
        small[c, a] = inner + scores[best, i] - scores[best, heads[best]]
        out = max(cycle, key=lambda k: scores[i, k])
        leave[i] = out
        small[a, c] = scores[i, out]
    found = arborescence(small)
    result = heads.copy()
    for a, i in enumerate(rest):
        if a:
            result[i] = leave[i] if found[a] == c else rest[found[a]]
    outer = rest[found[c]]
    result[enter[outer]] = outer
    return result


class Encoder:
    """Forms to ids, and gold columns to classes."""

    def __init__(self, sentences, words, vectors):
        self.vector_vocabulary = Vocabulary(words)
        self.vectors = torch.cat([torch.zeros(1, VECTOR), vectors])
        self.vocabularies = {
            name: Vocabulary(counted((key(f) for s in sentences for f in s.forms), least)) for name, (_, least, key) in FEATURES.items()
        }
        self.tags = counted((t for s in sentences for t in s.tags), 2)
        self.scripts = counted((lemma_script(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas)), 3)
        self.labels = counted((d for s in sentences for d in s.deprels), 2)
        self.counts = Counter(FEATURES["word"][2](f) for s in sentences for f in s.forms)
        self.of_form = {}

    def sizes(self):
        return {name: len(v) for name, v in self.vocabularies.items()}

    def ids(self, form):
        if form not in self.of_form:
            self.of_form[form] = [v(FEATURES[name][2](form)) for name, v in self.vocabularies.items()], self.vector_vocabulary(normalise(form))
        return self.of_form[form]

    def encode(self, s: Sentence):
        pairs = [self.ids(f) for f in s.forms]
        tag_ids = {t: i for i, t in enumerate(self.tags)}
        script_ids = {t: i for i, t in enumerate(self.scripts)}
        label_ids = {t: i for i, t in enumerate(self.labels)}
        return {
            "ids": torch.tensor([p[0] for p in pairs]),
            "vectors": torch.tensor([p[1] for p in pairs]),
            "tags": torch.tensor([tag_ids.get(t, -100) for t in s.tags]),
            "scripts": torch.tensor([script_ids.get(lemma_script(f, l), -100) for f, l in zip(s.forms, s.lemmas)]),
            "heads": torch.tensor([i if h < 0 else h for i, h in enumerate(s.heads)]),
            "labels": torch.tensor([label_ids.get(d, -100) for d in s.deprels]),
        }


def headline(s: Sentence, rng) -> Sentence:
    """A sentence as a headline would have it: every word capitalised, or all upper case, and often no stop at the end."""
    small = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "at", "by", "with", "from", "as"}
    upper = rng.random() < 0.3
    forms = [f.upper() if upper else f if f in small and i else f[:1].upper() + f[1:] for i, f in enumerate(s.forms)]
    last = len(forms) - 1
    if last > 2 and s.deprels[last] == "punct" and last not in s.heads:
        return Sentence(forms[:-1], s.lemmas[:-1], s.tags[:-1], s.heads[:-1], s.deprels[:-1])
    return Sentence(forms, s.lemmas, s.tags, s.heads, s.deprels)


def batches(items, tokens, rng):
    """Sentences of one length together, so that nothing is padded."""
    by_length = {}
    for item in items:
        by_length.setdefault(len(item["heads"]), []).append(item)
    out = []
    for length, group in by_length.items():
        rng.shuffle(group)
        size = max(1, tokens // length)
        out += [group[i : i + size] for i in range(0, len(group), size)]
    rng.shuffle(out)
    for group in out:
        yield {key: torch.stack([item[key] for item in group]) for key in group[0]}


def evaluate(network, encoder, sentences):
    """UPOS, UPOS and features, lemmas, UAS, LAS, and LAS without subtypes, in percent of words."""
    network.eval()
    right, total = Counter(), 0
    with torch.no_grad():
        for s in sentences:
            e = encoder.encode(s)
            tags, arcs, dependents, heads = network(e["ids"][None], e["vectors"][None])
            tree = best_tree(arcs[0].numpy().astype(np.float64))
            scores = network.labels(dependents, heads, torch.tensor(tree)[None])[0]
            scores[:, encoder.labels.index("root")] = -1e9
            labels = scores.argmax(-1)
            tag = tags[0, :, : network.tags].argmax(-1)
            script = tags[0, :, network.tags :].argmax(-1)
            for i in range(len(s.forms)):
                total += 1
                own = encoder.tags[tag[i]]
                right["upos"] += own.split("|")[0] == s.tags[i].split("|")[0]
                right["tag"] += own == s.tags[i]
                right["lemma"] += apply_script(s.forms[i], encoder.scripts[script[i]]) == s.lemmas[i]
                head = -1 if tree[i] == i else int(tree[i])
                label = "root" if head < 0 else encoder.labels[labels[i]]
                right["uas"] += head == s.heads[i]
                right["las"] += head == s.heads[i] and label == s.deprels[i]
                right["las-basic"] += head == s.heads[i] and label.split(":")[0] == s.deprels[i].split(":")[0]
    network.train()
    return {k: round(100 * v / total, 2) for k, v in right.items()}


def load(checkpoint):
    """A trained network and its encoder."""
    saved = pickle.load(open(checkpoint, "rb"))
    encoder = Encoder.__new__(Encoder)
    encoder.__dict__.update(saved["encoder"])
    network = Network(encoder, saved["state"]["lower.weight_hh_l0"].shape[1])
    network.load_state_dict(saved["state"])
    return network.eval(), encoder


def add_teachers(items, teachers):
    """Gives each item what the teachers hold of it on average (distilling an ensemble, Kuncoro et al. 2016), in half precision."""
    with torch.no_grad():
        for item in items:
            sums = {}
            for teacher in teachers:
                tags, arcs, dependents, heads = teacher(item["ids"][None], item["vectors"][None])
                if item["heads"][0] < -50:  # text without a gold tree: the first teacher's tree stands in for it
                    item["heads"] = torch.tensor(best_tree(arcs[0].numpy().astype(np.float64)))
                labels = teacher.labels(dependents, heads, item["heads"][None])
                parts = {"arcs": arcs, "labels": labels, "tags": tags[..., : teacher.tags], "scripts": tags[..., teacher.tags :]}
                for key, scores in parts.items():
                    sums[key] = sums.get(key, 0) + F.softmax(scores[0], -1) / len(teachers)
            for key, value in sums.items():
                item[f"soft.{key}"] = value.half()


def soft_loss(scores, gold, batch, key, share):
    """Cross entropy with the gold classes and, where there are teachers, with what they hold."""
    flat = scores.reshape(-1, scores.shape[-1])
    hard = F.cross_entropy(flat, gold.reshape(-1)) if (gold >= 0).any() else 0.0
    if f"soft.{key}" not in batch:
        return hard
    soft = batch[f"soft.{key}"].float().reshape(flat.shape)
    soft = -(soft * F.log_softmax(flat, -1)).sum(-1).mean()
    return share * soft + (1 - share) * hard


def read_plain(path):
    """Sentences without trees: a line each, tokens parted by blanks."""
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        forms = line.split()
        if forms:
            n = len(forms)
            yield Sentence(forms, forms, ["?"] * n, [-99] * n, ["?"] * n)


def encode_plain(encoder, s):
    item = encoder.encode(s)
    for key in ("tags", "scripts", "labels"):
        item[key] = torch.full_like(item[key], -100)
    item["heads"] = torch.full_like(item["heads"], -100)
    return item


def train(args):
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    ud = Path(args.ud)
    training = read_conllu(ud / "ewt-train.conllu") + read_conllu(ud / "gum-train.conllu")
    development = {name: read_conllu(ud / f"{name}-dev.conllu") for name in ("ewt", "gum")}
    teachers = [load(path) for path in args.teachers]
    encoder = teachers[0][1] if teachers else Encoder(training, *read_vectors(args.vectors, args.words))
    network = load(args.start)[0].train() if args.start else Network(encoder, args.hidden)
    print(f"{sum(p.numel() for p in network.parameters() if p.requires_grad):,} weights; {encoder.sizes()}", flush=True)
    encoded = [encoder.encode(s) for s in training]
    encoded += [encoder.encode(headline(s, rng)) for s in training if rng.random() < 0.06]
    for path in args.plain:
        encoded += [encode_plain(encoder, s) for s in read_plain(path)]
    if teachers:
        add_teachers(encoded, [teacher for teacher, _ in teachers])
        print(f"taught by {len(teachers)}", flush=True)
    parameters = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.Adam(parameters, lr=args.rate, betas=(0.9, 0.95))
    steps_an_epoch = sum(1 for _ in batches(encoded, args.tokens, rng))
    total_steps = steps_an_epoch * args.epochs
    average = [p.detach().clone() for p in parameters]
    word_drop = torch.tensor([0.25 / (0.25 + encoder.counts.get(w, 0) / 8) + 0.03 for w in encoder.vocabularies["word"].entries])
    step, start = 0, time.time()
    for epoch in range(args.epochs):
        losses = Counter()
        for batch in batches(encoded, args.tokens, rng):
            rate = args.rate * min(1, (step + 1) / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * step / total_steps)))
            for group in optimiser.param_groups:
                group["lr"] = rate
            ids = batch["ids"].clone()
            ids[..., 0][torch.rand(ids.shape[:2]) < word_drop[ids[..., 0]]] = UNKNOWN
            for k in (1, 3):
                ids[..., k][torch.rand(ids.shape[:2]) < 0.03] = UNKNOWN
            tags, arcs, dependents, heads = network(ids, batch["vectors"])
            scores = {"arcs": arcs, "labels": network.labels(dependents, heads, batch["heads"]), "tags": tags[..., : network.tags], "scripts": tags[..., network.tags :]}
            gold = {"arcs": batch["heads"], "labels": batch["labels"], "tags": batch["tags"], "scripts": batch["scripts"]}
            weight = {"arcs": 1.0, "labels": 1.0, "tags": 0.7, "scripts": 0.3}
            parts = {key: soft_loss(scores[key], gold[key], batch, key, args.share) for key in scores}
            loss = sum(weight[key] * part for key, part in parts.items())
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 5.0)
            optimiser.step()
            step += 1
            decay = min(0.999, (1 + step) / (10 + step))
            for mean, p in zip(average, parameters):
                mean.mul_(decay).add_(p.detach(), alpha=1 - decay)
            for key, value in parts.items():
                losses[key] += value.item() / steps_an_epoch
        print(f"epoch {epoch + 1} {time.time() - start:.0f} s", {k: round(v, 3) for k, v in losses.items()}, flush=True)
        if epoch % 6 == 5 or epoch == args.epochs - 1:
            kept = [p.detach().clone() for p in parameters]
            for p, mean in zip(parameters, average):
                p.data.copy_(mean)
            for name, sentences in development.items():
                print("  ", name, evaluate(network, encoder, sentences), flush=True)
            encoder.of_form = {}
            with open(args.checkpoint, "wb") as file:
                pickle.dump({"state": network.state_dict(), "encoder": encoder.__dict__}, file)
            for p, own in zip(parameters, kept):
                p.data.copy_(own)


def read_vectors(path, count):
    words, rows = [], []
    for line in open(path, encoding="utf-8"):
        word, *numbers = line.rstrip("\n").split(" ")
        words.append(word)
        rows.append([float(x) for x in numbers])
        if len(words) == count:
            break
    return words, quantised_vectors(torch.tensor(rows))


def quantised_vectors(vectors, levels=31):
    """Frozen vectors as the reader will see them: a row in steps of its largest value over `levels`."""
    scale = vectors.abs().max(1, keepdim=True).values / levels
    return torch.round(vectors / scale) * scale


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ud", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--checkpoint", default="syntax.pickle")
    parser.add_argument("--words", type=int, default=40000)
    parser.add_argument("--hidden", type=int, default=160)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--tokens", type=int, default=600)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", help="checkpoint to go on from")
    parser.add_argument("--teachers", nargs="*", default=[], help="checkpoints whose average the network also learns from")
    parser.add_argument("--plain", nargs="*", default=[], help="text without trees that the teachers annotate")
    parser.add_argument("--share", type=float, default=0.6, help="how much the teachers count against the gold trees")
    return parser.parse_args()
