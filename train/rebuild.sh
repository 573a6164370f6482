#!/usr/bin/env bash
# Rebuilds models/en from the corpora:  train/rebuild.sh SHARED
# SHARED holds corpora/ud, corpora/attribution and stories-written. Python 3.11, Node 20 and npm must be there.
set -euo pipefail
shared=$(realpath "${1:?Name the folder that holds corpora/: train/rebuild.sh SHARED}")
cd "$(dirname "$0")"

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
npm install --silent
(cd .. && npm ci --silent && npm run --silent build)
[ -f glove.txt ] || node vectors.mjs 40000 glove.txt

syntax() { .venv/bin/python train_syntax.py --ud "$shared/corpora/ud" --vectors glove.txt "$@"; }
syntax --hidden 160 --epochs 24 --seed 1 --checkpoint teacher-1.pickle
syntax --hidden 256 --epochs 16 --seed 2 --tokens 700 --checkpoint teacher-2.pickle
syntax --hidden 192 --epochs 16 --seed 4 --teachers teacher-1.pickle teacher-2.pickle --checkpoint syntax.pickle
.venv/bin/python export_syntax.py syntax.pickle ../models/en/syntax.bin ../src/syntax/reference-scores.json

mkdir -p data
corpora=$shared/corpora/attribution
node parse-stories.mjs data/hand.ndjson "wiki:$corpora/wikinews/train" "wiki:$corpora/gum-news" "stories:$shared/stories-written"
.venv/bin/python train_labeller.py --syntax syntax.pickle --hand data/hand.ndjson --checkpoint labeller.pickle
.venv/bin/python export_labeller.py labeller.pickle ../models/en/statements.bin
