"""The network that finds statements over the parser's states and trees: cue heads first, then, given a cue, its words.

A first BiLSTM over the paragraph says of each token whether it is the head of a cue and of which type (Penn Discourse
Treebank: communication, attitude, knowledge, intention). For each candidate a second BiLSTM reads the sentences around it,
with each token's place to the candidate in the tree, and labels cue, source and content (Pareti 2015's roles).
"""

import json
import pickle
import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn



@dataclass
class Task:
    """What a labeller finds: the types of its cues, the roles of the words around one, what is looked up of each token, with widths."""

    name: str
    types: list
    roles: list  # "cue" may come in several sorts: "cue+A"
    parts: list  # of a gold statement or act, the weightier later: a token has the role of the last that holds it
    descriptions: dict
    around: int = 2  # sentences on each side of the cue's …
    reach: int = 40  # … as far as so many tokens

    def role_of(self, part, sort):
        return self.roles.index(part + sort if part == "cue" else part)


TYPES = ["none", "communication", "attitude", "knowledge", "intention"]
ROLES = ["none", "cue", "source", "content"]
DESCRIPTIONS = {"tag": 12, "deprel": 12, "headTag": 8, "lemma": 24, "cue": 12, "headCue": 8, "children": 12, "quote": 8, "block": 8}
STATEMENTS = Task("statements", TYPES, ROLES, ["content", "source", "cue"], DESCRIPTIONS)
PLACES = {"distance": 16, "up": 8, "down": 8, "branch": 12, "own": 8, "offset": 8, "quotation": 4}
STATE, HIDDEN = 96, 64
LOWER, UPPER = 96, 64  # units of one direction, of the labeller that ships
MOST_CUES = 48  # of a story whose roles are learned at once: windows are most of the work
LONGEST = 300  # tokens of a paragraph read at once


class Story:
    """A line of parse-stories.mjs with its tokens numbered through and its gold as token sets."""

    def __init__(self, d, task=STATEMENTS):
        self.task = task
        self.id, self.text, self.sentences, self.quotations = d["id"], d["text"], d["sentences"], d["quotations"]
        self.spans = [tuple(t) for s in self.sentences for t in s["tokens"]]
        self.sentence_of = [i for i, s in enumerate(self.sentences) for _ in s["tokens"]]
        self.first = np.cumsum([0] + [len(s["tokens"]) for s in self.sentences]).tolist()
        self.words = [w for s in self.sentences for w in s["words"]]
        self.heads = [w[3] + self.first[i] if w[3] >= 0 else -1 for i, s in enumerate(self.sentences) for w in s["words"]]
        self.descriptions = [x for s in self.sentences for x in s["descriptions"]]
        self.block_of = [self.sentences[i]["block"] for i in self.sentence_of]
        self.quotation_of = self.find_quotations()
        self.kind = "hand"
        self.soft_cues, self.soft_roles = None, {}  # what teachers hold of it
        self.gold = [g for g in map(self.tokens_of, d["gold"]) if g]

    def forms(self, i):
        return [self.text[a:b] for a, b in self.sentences[i]["tokens"]]

    def find_quotations(self):
        outer = [(k, q) for k, q in enumerate(self.quotations) if q["within"] is None]
        of, next_ = [-1] * len(self.spans), 0
        for i, (start, _) in enumerate(self.spans):
            while next_ < len(outer) and outer[next_][1]["end"] <= start:
                next_ += 1
            if next_ < len(outer) and outer[next_][1]["start"] <= start:
                of[i] = outer[next_][0]
        return of

    def inside(self, spans):
        return [i for i, (a, b) in enumerate(self.spans) if any(a < e and b > s for s, e in spans)]

    def tokens_of(self, g):
        parts = {part: self.inside(g[part]) for part in self.task.parts}
        head = cue_head(parts["cue"], self.heads, self.words) if parts["cue"] else None
        return {**parts, "head": head, "type": g.get("type") or self.task.types[1], "sort": g.get("sort", "")}


def cue_head(cue, heads, words):
    """The word of the cue that hangs on nothing in it: its first verb or noun, else its first such word."""
    inside = set(cue)
    tops = [i for i in cue if heads[i] not in inside]
    full = [i for i in tops if words[i][1] in ("VERB", "NOUN", "ADJ", "PROPN", "ADV")]
    verbs = [i for i in tops if words[i][1] == "VERB"]
    return (verbs or full or tops or cue)[0]


def steps_up(i, heads):
    path = [i]
    while heads[path[-1]] >= 0 and len(path) < 60:
        path.append(heads[path[-1]])
    return path


def place(story, token, cue, cue_path):
    """Where a token stands to the cue: see DESCRIPTIONS of src/statements/place-tokens.ts, which does the same."""
    gap = token - cue
    size = abs(gap)
    bucket = size if size < 5 else 5 if size < 8 else 6 if size < 12 else 7 if size < 20 else 8 if size < 40 else 9
    distance = f"{'-' if gap < 0 else '+'}{bucket}"
    offset = story.sentence_of[token] - story.sentence_of[cue]
    same_block = story.block_of[token] == story.block_of[cue]
    own = story.words[token][4]
    qt, qc = story.quotation_of[token], story.quotation_of[cue]
    quotation = "none" if qt < 0 else "same" if qt == qc else "other"
    if offset:
        return [distance, "far", "far", "far", own, f"{offset}{'' if same_block else 'b'}", quotation]
    path = steps_up(token, story.heads)
    index = {node: k for k, node in enumerate(cue_path)}
    up = next(k for k, node in enumerate(path) if node in index)
    down = index[path[up]]
    branch = story.words[path[up - 1]][4] if up else "self"
    return [distance, str(min(up, 5)), str(min(down, 4)), branch, own, "0", quotation]


class Vocabularies:
    def __init__(self, stories, task=STATEMENTS):
        self.task = task
        count = {name: Counter() for name in task.descriptions}
        for story in stories:
            for values in story.descriptions:
                for name, value in zip(task.descriptions, values):
                    count[name][value] += 1
        least = {"lemma": 4, "children": 8}
        self.entries = {n: ["\0unknown", *sorted(v for v, k in c.items() if k >= least.get(n, 3))] for n, c in count.items()}
        relations = self.entries["deprel"][1:]
        far = [f"{o}{b}" for o in range(-task.around, task.around + 1) for b in ("", "b") if o]
        self.entries |= {
            "distance": ["\0unknown", *[f"{s}{k}" for s in "-+" for k in range(10)]],
            "up": ["\0unknown", "far", *map(str, range(6))],
            "down": ["\0unknown", "far", *map(str, range(5))],
            "branch": ["\0unknown", "far", "self", *relations],
            "own": ["\0unknown", *relations],
            "offset": ["\0unknown", "0", *far],
            "quotation": ["\0unknown", "none", "same", "other"],
        }
        self.ids = {n: {e: i for i, e in enumerate(es)} for n, es in self.entries.items()}

    def give(self, name, entries):
        """Replaces the entries of one table, whatever the stories hold."""
        self.entries[name] = ["\0unknown", *entries]
        self.ids[name] = {e: i for i, e in enumerate(self.entries[name])}

    def __call__(self, names, values):
        return [self.ids[n].get(v, 0) for n, v in zip(names, values)]


class Labeller(nn.Module):
    def __init__(self, vocabularies, states, drop=0.4, lower=LOWER, upper=UPPER):
        super().__init__()
        self.drop = drop
        task = self.task = vocabularies.task
        sizes = {n: len(e) for n, e in vocabularies.entries.items()}
        self.state = nn.Linear(states, STATE)
        self.tables = nn.ModuleDict({"of " + n: nn.Embedding(sizes[n], w) for n, w in (task.descriptions | PLACES).items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.3)
        self.lower = nn.LSTM(STATE + sum(task.descriptions.values()), lower, bidirectional=True, batch_first=True)
        self.cue_hidden = nn.Linear(2 * lower, HIDDEN)
        self.cue_out = nn.Linear(HIDDEN, len(task.types))
        self.upper = nn.LSTM(2 * lower + sum(PLACES.values()), upper, bidirectional=True, batch_first=True)
        self.role_hidden = nn.Linear(2 * upper, HIDDEN)
        self.role_out = nn.Linear(HIDDEN, len(task.roles))

    def dropped(self, x, p=None):
        if not self.training:
            return x
        p = self.drop if p is None else p
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > p).float() / (1 - p)

    def read(self, states, ids, lengths):
        """states [batch, n, states], ids [batch, n, descriptions] -> lower states [batch, n, 2 * LOWER] and cue scores."""
        x = F.leaky_relu(self.state(self.dropped(states, 0.3)), 0.1)
        parts = [x]
        for k, name in enumerate(self.task.descriptions):
            e = self.tables["of " + name](ids[..., k])
            if self.training:
                e = e * (torch.rand(e.shape[:2]) > (0.25 if name == "lemma" else 0.08)).unsqueeze(-1)
            parts.append(e)
        lower = both_ways(self.lower, self.dropped(torch.cat(parts, -1), 0.2), lengths)
        lower = self.dropped(lower)
        return lower, self.cue_out(F.dropout(F.leaky_relu(self.cue_hidden(lower), 0.1), 0.3, self.training))

    def roles(self, lower, places, lengths):
        """lower [batch, n, 2 * LOWER], places [batch, n, PLACES] -> role scores [batch, n, roles]."""
        parts = [lower]
        for k, name in enumerate(PLACES):
            parts.append(self.tables["of " + name](places[..., k]))
        upper = both_ways(self.upper, self.dropped(torch.cat(parts, -1), 0.15), lengths)
        return self.role_out(F.dropout(F.leaky_relu(self.role_hidden(self.dropped(upper, 0.3)), 0.1), 0.3, self.training))


def both_ways(lstm, x, lengths):
    """A bidirectional LSTM over padded sequences, as nn.LSTM gives it over packed ones, which take more than twice the time."""
    steps = torch.arange(x.shape[1])
    ends = torch.tensor(lengths)[:, None]
    back = torch.where(steps < ends, ends - 1 - steps, steps)  # from each sequence's end to its start; padding stays behind
    turned = lambda t: torch.gather(t, 1, back[..., None].expand(-1, -1, t.shape[2]))
    empty = torch.zeros(1, x.shape[0], lstm.hidden_size)
    out = []
    for suffix, turn in (("", lambda t: t), ("_reverse", turned)):
        weights = [getattr(lstm, f"{part}_l0{suffix}") for part in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
        out.append(turn(torch.lstm(turn(x), (empty, empty), weights, True, 1, 0.0, lstm.training, False, True)[0]))
    return torch.cat(out, -1)


def paragraphs(story):
    """Token ranges read at once: a block's sentences, cut where they grow too long."""
    out, start = [], 0
    for s in range(len(story.sentences)):
        end = story.first[s + 1]
        last = s + 1 == len(story.sentences)
        if last or story.sentences[s + 1]["block"] != story.sentences[s]["block"] or story.first[s + 2] - start > LONGEST:
            if end > start:
                out.append((start, end))
            start = end
    return out


def window(story, cue):
    s = story.sentence_of[cue]
    around, reach = story.task.around, story.task.reach
    low, high = max(0, s - around), min(len(story.sentences), s + around + 1)
    return max(story.first[low], story.first[s] - reach), min(story.first[high], story.first[s + 1] + reach)


def encode(story, vocabularies, network, encoder):
    """Adds the parser's states and the ids of the descriptions."""
    states = []
    with torch.no_grad():
        for i in range(len(story.sentences)):
            forms = story.forms(i)
            if forms:
                pairs = [encoder.ids(f) for f in forms]
                states.append(network.states(torch.tensor([[p[0] for p in pairs]]), torch.tensor([[p[1] for p in pairs]]))[0])
    story.states = torch.cat(states).half()
    story.ids = torch.tensor([vocabularies(story.task.descriptions, d) for d in story.descriptions])
    story.cache = {}


def places_of(story, cue, vocabularies):
    if cue not in story.cache:
        low, high = window(story, cue)
        path = steps_up(cue, story.heads)
        story.cache[cue] = torch.tensor([vocabularies(PLACES, place(story, t, cue, path)) for t in range(low, high)])
    return story.cache[cue]


def pad(tensors):
    return nn.utils.rnn.pad_sequence(tensors, batch_first=True)


def read_story(model, story):
    """Lower states [tokens, 2 * LOWER] and cue scores [tokens, types] of a whole story."""
    ranges = paragraphs(story)
    lengths = [b - a for a, b in ranges]
    lower, cues = model.read(pad([story.states[a:b].float() for a, b in ranges]), pad([story.ids[a:b] for a, b in ranges]), lengths)
    join = lambda t: torch.cat([t[i, :n] for i, n in enumerate(lengths)])
    return join(lower), join(cues)


def targets(story, head):
    """Gold roles of the window of a cue head; several statements of one cue are joined."""
    low, high = window(story, head)
    roles = torch.zeros(high - low, dtype=torch.long)
    for g in story.gold:
        if g["head"] == head:
            for part in story.task.parts:
                for t in g[part]:
                    if low <= t < high:
                        roles[t - low] = story.task.role_of(part, g["sort"])
    return roles


def teach(teachers, stories, vocabularies, floor=0.1):
    """Keeps with each story what the teachers hold of it on average (distilling an ensemble, Kuncoro et al. 2016), in half precision."""
    with torch.no_grad():
        for story in stories:
            read = [read_story(teacher, story) for teacher in teachers]
            story.soft_cues = (sum(F.softmax(cues, -1) for _, cues in read) / len(teachers)).half()
            chance = 1 - story.soft_cues[:, 0]
            heads = sorted({g["head"] for g in story.gold if g["head"] is not None} | {i for i in range(len(chance)) if chance[i] > floor})
            story.soft_roles = {}
            for group in (heads[k : k + 32] for k in range(0, len(heads), 32)):
                roles = sum(F.softmax(score_roles(teacher, story, lower, group, vocabularies), -1) for teacher, (lower, _) in zip(teachers, read)) / len(teachers)
                for i, head in enumerate(group):
                    low, high = window(story, head)
                    story.soft_roles[head] = roles[i, : high - low].half()


def score_roles(model, story, lower, heads, vocabularies):
    """Role scores [heads, tokens of the longest window, ROLES]."""
    windows = [window(story, head) for head in heads]
    lengths = [high - low for low, high in windows]
    return model.roles(pad([lower[low:high] for low, high in windows]), pad([places_of(story, head, vocabularies) for head in heads]), lengths)


def mixed_loss(scores, gold, soft, share):
    """Cross entropy with the gold classes (-100: unknown) and, where there are teachers, with what they hold, summed."""
    hard = F.cross_entropy(scores, gold, ignore_index=-100, reduction="sum")
    if soft is None:
        return hard
    return (1 - share) * hard - share * (soft.float() * F.log_softmax(scores, -1)).sum()


def losses(model, story, vocabularies, rng, floor, share=0.5):
    lower, cues = read_story(model, story)
    gold = torch.zeros(len(story.spans), dtype=torch.long)
    for g in story.gold:
        if g["head"] is not None:
            gold[g["head"]] = story.task.types.index(g["type"])
    if story.kind == "partial":  # what is not marked there may still be a cue
        known = (gold > 0) | torch.tensor([d[4] == "-" and d[1] != "root" for d in story.descriptions])
        gold = torch.where(known, gold, torch.full_like(gold, -100))
    cue_loss = mixed_loss(cues, gold, story.soft_cues, share)
    positive = sorted({g["head"] for g in story.gold if g["head"] is not None})
    marked = set(positive)
    with torch.no_grad():
        chance = 1 - F.softmax(cues, -1)[:, 0]
    if story.kind == "partial":
        wrong = [i for i in story.soft_roles if i not in marked]
    else:
        wrong = [i for i in range(len(gold)) if gold[i] == 0 and chance[i] > floor]
    positive = rng.sample(positive, min(len(positive), MOST_CUES))
    candidates = positive + rng.sample(wrong, min(len(wrong), MOST_CUES if story.kind == "partial" else len(positive) // 2 + 3))
    if not candidates:
        return cue_loss, torch.tensor(0.0), len(gold), 1
    scores = score_roles(model, story, lower, candidates, vocabularies)
    role_loss, tokens = 0.0, 0
    for i, head in enumerate(candidates):
        n = window(story, head)[1] - window(story, head)[0]
        roles = targets(story, head) if story.kind == "hand" or head in marked else torch.full((n,), -100)
        role_loss = role_loss + mixed_loss(scores[i, :n], roles, story.soft_roles.get(head), share)
        tokens += n
    return cue_loss, role_loss, len(gold), tokens


def predict(model, story, vocabularies, floor=0.1):
    """For each candidate cue its type chances and role log chances over its window."""
    model.eval()
    with torch.no_grad():
        lower, cues = read_story(model, story)
        chance = F.softmax(cues, -1)
        candidates = [i for i in range(len(chance)) if 1 - chance[i, 0] >= floor]
        out = []
        for k in range(0, len(candidates), 32):
            group = candidates[k : k + 32]
            windows = [window(story, c) for c in group]
            lengths = [b - a for a, b in windows]
            scores = score_roles(model, story, lower, group, vocabularies)
            for i, c in enumerate(group):
                out.append((c, chance[c].numpy(), windows[i][0], F.log_softmax(scores[i, : lengths[i]], -1).numpy()))
    model.train()
    return out


def spans_of(story, tokens):
    """Token numbers to character spans, neighbours joined."""
    out = []
    for t in sorted(tokens):
        if out and out[-1][2] == t - 1 and story.block_of[t] == story.block_of[t - 1]:
            out[-1] = [out[-1][0], story.spans[t][1], t]
        else:
            out.append([*story.spans[t], t])
    return [{"start": a, "end": b} for a, b, _ in out]


def decode(story, predictions, threshold):
    """A plain decoding, to compare models while training; the reader's own is src/statements/decode-roles.ts."""
    out = []
    for cue, chance, low, logs in predictions:
        p = 1 - chance[0]
        roles = logs.argmax(1)
        content = [low + i for i, r in enumerate(roles) if r == 3]
        if not content or p < threshold:
            continue
        source = [low + i for i, r in enumerate(roles) if r == 2]
        cue_tokens = [low + i for i, r in enumerate(roles) if r == 1] or [cue]
        out.append({"source": spans_of(story, source) or None, "cue": spans_of(story, cue_tokens), "content": spans_of(story, content), "type": TYPES[int(chance[1:].argmax()) + 1]})
    return out


def load_labeller(path):
    """A trained labeller and its vocabularies."""
    with open(path, "rb") as file:
        saved = pickle.load(file)
    state = saved["state"]
    lower, upper = state["lower.weight_hh_l0"].shape[1], state["upper.weight_hh_l0"].shape[1]
    model = Labeller(saved["vocabularies"], saved["states"], lower=lower, upper=upper)
    model.load_state_dict(state)
    return model.eval(), saved["vocabularies"]


def load_stories(path, kind="hand", task=STATEMENTS):
    stories = []
    for line in open(path, encoding="utf-8"):
        story = Story(json.loads(line), task)
        story.kind = kind
        if len(story.spans):
            stories.append(story)
    return stories
