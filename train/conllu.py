"""Reading CoNLL-U and turning its columns into what the network predicts."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Sentence:
    forms: list[str]
    lemmas: list[str]
    tags: list[str]  # UPOS|FEATS, one class
    heads: list[int]  # index of the head, -1 for the root
    deprels: list[str]


def read_conllu(path: Path) -> list[Sentence]:
    """The sentences of a CoNLL-U file; multiword ranges and empty nodes are skipped."""
    sentences, rows = [], []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line.strip():
            if rows:
                sentences.append(
                    Sentence(
                        [r[1] for r in rows],
                        [r[2] for r in rows],
                        [f"{r[3]}|{r[5]}" for r in rows],
                        [int(r[6]) - 1 for r in rows],
                        [r[7] for r in rows],
                    )
                )
            rows = []
        elif line[0].isdigit():
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
    return sentences


QUOTES = str.maketrans("“”„«»‘’‚`´–‑", "\"\"\"\"\"'''''--")


def normalise(form: str) -> str:
    """Lower case with straight quotation marks and plain dashes, so that typography changes no reading."""
    return form.translate(QUOTES).replace("—", "--").replace("…", "...").lower()


def digits_to_zero(word: str) -> str:
    return "".join("0" if "0" <= c <= "9" else c for c in word)


def shape(form: str) -> str:
    """X for upper case, x for lower case, d for digits, runs of more than two shortened: "Rice" Xxx, "2008" dd, "U.S." X.X."""
    out = ""
    for c in form.translate(QUOTES):
        s = "d" if "0" <= c <= "9" else c
        if c != c.lower():
            s = "X"
        elif c != c.upper():
            s = "x"
        if not (len(out) >= 2 and out[-1] == s and out[-2] == s):
            out += s
    return out[:8]


CASE_OPS = {"k": lambda f: f, "l": str.lower, "t": lambda f: f[:1] + f[1:].lower()}


def lemma_script(form: str, lemma: str) -> str:
    """How the form becomes its lemma: case to take (k as it is, l lower, t title), letters to cut off its end, letters to add."""
    best = None
    for op, change in CASE_OPS.items():
        base = change(form)
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        cost = (len(base) - common) + (len(lemma) - common)
        order = {"l": 0, "k": 1, "t": 2} if lemma == lemma.lower() else {"k": 0, "t": 1, "l": 2}
        key = (cost, order[op])
        if best is None or key < best[0]:
            best = (key, f"{op}{len(base) - common} {lemma[common:]}")
    return best[1]


def apply_script(form: str, script: str) -> str:
    cut, add = script[1:].split(" ", 1)
    base = CASE_OPS[script[0]](form)
    return base[: len(base) - int(cut)] + add if int(cut) <= len(base) else form
