"""How fast spaCy's small English model is on the sentences given as JSON on the standard input, cut into tokens.

bench/run.ts runs it where Python has spaCy; to have it:

    pip install spacy && python3 -m spacy download en_core_web_sm

Tagger, parser, attribute ruler and lemmatizer run; names are left out, since our reader does not find them. One thread.
"""

import json
import os
import statistics
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")

import spacy  # noqa: E402
from spacy.tokens import Doc  # noqa: E402

RUNS = 5

nlp = spacy.load("en_core_web_sm", exclude=["ner"])
sentences = json.load(sys.stdin)
tokens = sum(map(len, sentences))
repeated = sentences * max(1, round(20_000 / tokens))


def seconds():
    docs = [Doc(nlp.vocab, words=words) for words in repeated]
    before = time.process_time()
    for _ in nlp.pipe(docs):
        pass
    return time.process_time() - before


seconds()
rates = [sum(map(len, repeated)) / seconds() for _ in range(RUNS)]
print(f"spaCy {spacy.__version__} en_core_web_sm, syntax of given tokens: {statistics.median(rates):,.0f} tokens a CPU second")
