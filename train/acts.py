"""The labeller of acts about statehood: what `labeller.py` finds with it, its vectors of words, and how it is measured."""

import numpy as np
import torch

from labeller import Task, predict

ACTS = Task(
    "acts",
    [
        "none",
        *("recognise refuse-recognition withdraw-recognition freeze-recognition reinstate-recognition request-recognition").split(),
        *("declare-independence support-independence oppose-independence claim-sovereignty vow-reintegration").split(),
        *("hold-vote reject-vote invoke-precedent deny-precedent establish-relations sever-relations").split(),
    ],
    # What a cue's sort says: affirmed or denied; actual, intended, requested or hypothetical.
    ["none", "holder", "object", *(f"cue{polarity}{modality}" for modality in "AIRH" for polarity in "+-")],
    ["object", "holder", "cue"],
    {"tag": 12, "deprel": 12, "headTag": 8, "lemma": 24, "act": 16, "headAct": 12, "childAct": 12, "children": 12, "quote": 8, "form": 48},
    around=1,
    reach=25,
)


def read_vectors(path, width, most):
    """The first `most` words of a file of vectors and their first `width` principal components, scaled to unit variance each."""
    words, rows = [], []
    for line in open(path, encoding="utf-8"):
        word, *numbers = line.split(" ")
        words.append(word)
        rows.append([float(x) for x in numbers])
        if len(words) == most:
            break
    table = np.array(rows, dtype=np.float32)
    table -= table.mean(0)
    _, _, axes = np.linalg.svd(table, full_matrices=False)
    narrowed = table @ axes[:width].T
    return words, narrowed / narrowed.std() * 0.5


def use_vectors(model, vocabularies, vectors):
    """Puts words' vectors into the table of forms, which learning then leaves as it is."""
    table = model.tables["of form"]
    with torch.no_grad():
        table.weight[0] = 0
        for row, vector in enumerate(torch.tensor(vectors)):
            table.weight[row + 1] = vector
    table.weight.requires_grad_(False)


def measure(model, stories, vocabularies, thresholds=(0.3, 0.5, 0.7)):
    """Right, given and gold acts (type, words that overlap), and of those whose head is exact, how many roles and stances are right."""
    found = [(story, predict(model, story, vocabularies)) for story in stories]
    for threshold in thresholds:
        right = given = gold = typed = roles = stances = exact = 0
        for story, predictions in found:
            gold += len(story.gold)
            used = set()
            for head, chance, low, logs in predictions:
                if 1 - chance[0] < threshold:
                    continue
                given += 1
                type_ = story.task.types[int(chance[1:].argmax()) + 1]
                match = next((k for k, g in enumerate(story.gold) if k not in used and g["type"] == type_ and head in g["cue"]), None)
                if match is None:
                    continue
                used.add(match)
                right += 1
                g = story.gold[match]
                if not g["sort"]:
                    continue
                exact += 1
                classes = logs.argmax(1)
                for part in ("holder", "object"):
                    want, got = set(g[part]), {low + i for i, c in enumerate(classes) if story.task.roles[c] == part}
                    roles += (not want and not got) or bool(want & got)
                stances += int(logs[head - low, 3:].argmax()) + 3 == story.task.role_of("cue", g["sort"])
        p, r = right / max(given, 1), right / max(gold, 1)
        told = f", of them roles {100 * roles / 2 / exact:.1f} stance {100 * stances / exact:.1f}" if exact else ""
        print(f"   at {threshold}: F1 {200 * p * r / max(p + r, 1e-9):.1f} (P {100 * p:.1f} R {100 * r:.1f}, {given} given, {gold} gold){told}", flush=True)
