"""Trains the labeller; `python train_labeller.py --help`."""

import argparse
import json
import math
import pickle
import random
import subprocess
import time
from pathlib import Path

import torch

import acts
from labeller import LOWER, STATEMENTS, UPPER, Labeller, Vocabularies, decode, encode, load_labeller, load_stories, losses, predict, teach
from syntax import load


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--task", choices=["statements", "acts"], default="statements")
    parser.add_argument("--vectors", help="for acts: words with their vectors, vectors.mjs writes them")
    parser.add_argument("--words", type=int, default=16000, help="so many of them")
    parser.add_argument("--syntax", required=True, help="checkpoint of the parser")
    parser.add_argument("--hand", nargs="+", required=True, help="stories annotated in whole, as parse-stories.mjs writes them")
    parser.add_argument("--partial", nargs="*", default=[], help="stories of which only some statements are marked")
    parser.add_argument("--measure", nargs="*", default=[], help="NAME=STORIES.ndjson=GOLD_FOLDER, for acts NAME=STORIES.ndjson, scored while training")
    parser.add_argument("--scorer", default="../../shared/tools/score-attributions.mjs")
    parser.add_argument("--checkpoint", default="labeller.pickle")
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--drop", type=float, default=0.4)
    parser.add_argument("--lower", type=int, default=LOWER, help="units of the first layer, each way")
    parser.add_argument("--upper", type=int, default=UPPER)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--partial-share", type=float, default=0.15)
    parser.add_argument("--start", help="checkpoint to go on from, with its vocabularies")
    parser.add_argument("--teachers", nargs="*", default=[], help="checkpoints whose average the labeller also learns from")
    parser.add_argument("--held", help="what a pretrained encoder holds of the hand stories, pretrained.py writes it")
    parser.add_argument("--share", type=float, default=0.5, help="how much the teachers count against the gold")
    return parser.parse_args()


def score(args, model, vocabularies, measured, thresholds=(0.3, 0.4, 0.5)):
    for name, (stories, folder) in measured.items():
        if folder is None:
            print(f"  {name}")
            acts.measure(model, stories, vocabularies)
            continue
        predictions = {s.id: predict(model, s, vocabularies) for s in stories}
        for threshold in thresholds:
            path = Path(args.checkpoint + f".{name}.ndjson")
            with path.open("w") as file:
                for s in stories:
                    file.write(json.dumps({"id": s.id, "attributions": decode(s, predictions[s.id], threshold)}) + "\n")
            r = json.loads(subprocess.run(["node", args.scorer, folder, str(path), "--json"], capture_output=True, text=True, check=True).stdout)
            e2e = " / ".join(f"{100 * r[k]['e2e']['F1']:.1f}" for k in ("all", "quoted", "plain"))
            print(f"   {name} at {threshold}: {e2e}  (P {100 * r['all']['e2e']['P']:.1f} R {100 * r['all']['e2e']['R']:.1f}; detected {100 * r['all']['detected']['F1']:.1f})", flush=True)


def train(args):
    torch.set_num_threads(args.threads)
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    network, encoder = load(args.syntax)
    task = acts.ACTS if args.task == "acts" else STATEMENTS
    hand = [s for path in args.hand for s in load_stories(path, "hand", task)]
    partial = [s for path in args.partial for s in load_stories(path, "partial", task)]
    taught = [load_labeller(path) for path in args.teachers]
    begun, vocabularies = load_labeller(args.start) if args.start else (None, taught[0][1] if taught else Vocabularies(hand, task))
    vectors = None
    if args.vectors and begun is None:
        words, vectors = acts.read_vectors(args.vectors, task.descriptions["form"], args.words)
        vocabularies.give("form", words)
    measured = {}
    for item in args.measure:
        name, path, folder = [*item.split("="), None][:3]
        measured[name] = (load_stories(path, "hand", task), folder)
    for story in [*hand, *partial, *(s for stories, _ in measured.values() for s in stories)]:
        encode(story, vocabularies, network, encoder)
    if taught:
        teach([teacher for teacher, _ in taught], [*hand, *partial], vocabularies)
        print(f"taught by {len(taught)}", flush=True)
    if args.held:
        held = torch.load(args.held)
        for story in hand:
            story.soft_cues = held[story.id]
    model = Labeller(vocabularies, 4 * network.hidden, args.drop, args.lower, args.upper)
    if begun is not None:
        model.load_state_dict(begun.state_dict())
    if vectors is not None:
        acts.use_vectors(model, vocabularies, vectors)
    elif task is acts.ACTS:
        model.tables["of form"].weight.requires_grad_(False)
    print(f"{sum(p.numel() for p in model.parameters()):,} weights, {sum(len(s.gold) for s in hand)} + {sum(len(s.gold) for s in partial)} statements", flush=True)
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(parameters, lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    average = [p.detach().clone() for p in parameters]
    start, step = time.time(), 0
    per_epoch = len(hand) + int(len(partial) * args.partial_share)
    total = per_epoch * args.epochs
    for epoch in range(args.epochs):
        stories = hand + rng.sample(partial, int(len(partial) * args.partial_share))
        rng.shuffle(stories)
        sums = [0.0, 0.0]
        for story in stories:
            rate = args.rate * min(1, (step + 1) / 100) * max(0.03, 0.5 * (1 + math.cos(math.pi * step / total)))
            for group in optimiser.param_groups:
                group["lr"] = rate
            cue, role, n, m = losses(model, story, vocabularies, rng, 0.1, args.share)
            weight = 0.5 if story.kind == "partial" else 1.0
            loss = weight * (cue / n * 10 + role / m * 3)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 5.0)
            optimiser.step()
            step += 1
            decay = min(0.998, (1 + step) / (10 + step))
            for mean, p in zip(average, parameters):
                mean.mul_(decay).add_(p.detach(), alpha=1 - decay)
            sums[0] += cue.item() / n / len(stories)
            sums[1] += role.item() / m / len(stories)
        last = epoch == args.epochs - 1
        print(f"epoch {epoch + 1} {time.time() - start:.0f} s  cue {sums[0]:.4f} roles {sums[1]:.4f}", flush=True)
        if epoch % 8 == 7 or last:
            kept = [p.detach().clone() for p in parameters]
            for p, mean in zip(parameters, average):
                p.data.copy_(mean)
            score(args, model, vocabularies, measured)
            with open(args.checkpoint, "wb") as file:
                pickle.dump({"state": model.state_dict(), "vocabularies": vocabularies, "states": 4 * network.hidden}, file)
            for p, own in zip(parameters, kept):
                p.data.copy_(own)


if __name__ == "__main__":
    train(arguments())
