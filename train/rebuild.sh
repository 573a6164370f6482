#!/usr/bin/env bash
# Rebuilds models/en from the corpora:  train/rebuild.sh SHARED
# SHARED holds corpora/ud, corpora/attribution and stories-written. Python 3.11, Node 20 and npm must be there.
# About two hours on two cores. Figures can differ in the second decimal from one processor to another.
set -euo pipefail
shared=$(realpath "${1:?Name the folder that holds corpora/: train/rebuild.sh SHARED}")
corpora=$shared/corpora/attribution
cd "$(dirname "$0")"
mkdir -p data

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
npm install --silent
(cd .. && npm ci --silent && npm run --silent build)
[ -f glove.txt ] || node vectors.mjs 40000 glove.txt
node plain-sentences.mjs data/plain.txt "$corpora/wikinews/train" "$corpora/gum-news" "$shared/stories-written"

# Sentence ends where no stop stands.
node sentence-ends.mjs "$shared/corpora"

# The parser: three networks of different sizes teach the first of them.
syntax() { .venv/bin/python train_syntax.py --ud "$shared/corpora/ud" --vectors glove.txt "$@"; }
syntax --hidden 160 --epochs 24 --seed 1 --checkpoint first.pickle
syntax --hidden 256 --epochs 16 --seed 2 --tokens 700 --checkpoint second.pickle
syntax --hidden 192 --epochs 16 --seed 4 --teachers first.pickle second.pickle --plain data/plain.txt --checkpoint third.pickle
syntax --start first.pickle --epochs 8 --rate 0.001 --seed 5 --teachers first.pickle second.pickle third.pickle \
  --plain data/plain.txt --checkpoint syntax.pickle
.venv/bin/python export_syntax.py syntax.pickle ../models/en/syntax.bin ../src/syntax/reference-scores.json

# The labeller, over the parser's trees and states.
(cd .. && npm run --silent build)
node parse-stories.mjs data/hand.ndjson "wiki:$corpora/wikinews/train" "wiki:$corpora/gum-news" "stories:$shared/stories-written"
node parse-stories.mjs data/partial.ndjson "jsonl:$corpora/gum-train.jsonl" "jsonl:$corpora/ewt-propbank-train.jsonl"
.venv/bin/python train_labeller.py --syntax syntax.pickle --hand data/hand.ndjson --partial data/partial.ndjson \
  --partial-share 0.08 --epochs 16 --seed 2 --checkpoint labeller.pickle
.venv/bin/python export_labeller.py labeller.pickle ../models/en/statements.bin
