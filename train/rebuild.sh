#!/usr/bin/env bash
# Rebuilds models/en from the corpora:  train/rebuild.sh SHARED [labeller]
# SHARED holds corpora/ud, corpora/attribution and stories-written. Python 3.11, Node 20 and npm must be there.
# About two hours on two cores; with "labeller" the parser in models/en stays as it is, and it is about half an hour.
# Figures can differ in the first decimal from one processor to another.
set -euo pipefail
shared=$(realpath "${1:?Name the folder that holds corpora/: train/rebuild.sh SHARED [labeller]}")
part=${2:-all}
corpora=$shared/corpora/attribution
cd "$(dirname "$0")"
mkdir -p data

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
npm install --silent
(cd .. && npm ci --silent && npm run --silent build)
if [ "$part" = all ]; then
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
fi

# The labeller, over the trees and states of the parser that ships: two labellers teach a third.
.venv/bin/python import_syntax.py ../models/en/syntax.bin shipped.pickle
(cd .. && npm run --silent build)
node parse-stories.mjs data/hand.ndjson "wiki:$corpora/wikinews/train" "wiki:$corpora/gum-news" "stories:$shared/stories-written"
node parse-stories.mjs data/own.ndjson wiki:stories
node parse-stories.mjs data/partial.ndjson "jsonl:$corpora/gum-train.jsonl" "jsonl:$corpora/ewt-propbank-train.jsonl"
labeller() {
  .venv/bin/python train_labeller.py --syntax shipped.pickle --hand data/hand.ndjson data/own.ndjson --partial data/partial.ndjson \
    --epochs 16 "$@"
}
labeller --partial-share 0.08 --seed 2 --checkpoint teacher-2.pickle
labeller --partial-share 0.08 --seed 3 --checkpoint teacher-3.pickle
labeller --partial-share 0.2 --seed 21 --teachers teacher-2.pickle teacher-3.pickle --checkpoint labeller.pickle
.venv/bin/python export_labeller.py labeller.pickle ../models/en/statements.bin

# The labeller of acts about statehood, over the same trees and states: a larger one teaches it. About half an hour.
# It reads all passages; the one in models/en was made before acts/k-*.txt to acts/p-*.txt were written.
[ -f glove.txt ] || node vectors.mjs 40000 glove.txt
node parse-stories.mjs data/acts.ndjson passages:acts "others:$corpora/wikinews/train/text"
acts() {
  .venv/bin/python train_labeller.py --task acts --syntax shipped.pickle --hand data/acts.ndjson --vectors glove.txt \
    --rate 4e-3 "$@"
}
acts --epochs 20 --drop 0.25 --upper 48 --checkpoint acts-teacher.pickle
acts --epochs 16 --drop 0.2 --lower 48 --upper 40 --teachers acts-teacher.pickle --checkpoint acts.pickle
.venv/bin/python export_labeller.py acts.pickle ../models/en/acts.bin

# The kinds of what nouns name, over the same states.
dump() { (cd .. && node --import ./scripts/typescript.mjs train/dump-states.mjs "$@"); }
dump train/data/kinds-gold swap:4 "gold:$corpora/gum-train.jsonl" slots:train/kind-sentences.txt
dump train/data/kinds-dev "gold:$corpora/gum-dev.jsonl"
dump train/data/kinds-silver "text:$corpora/wikinews/train/text" "plain:$corpora/ewt-propbank-train.jsonl"
.venv/bin/python train_kinds.py --gold data/kinds-gold --dev data/kinds-dev --silver data/kinds-silver \
  --out ../models/en/kinds.bin --reference ../src/kinds/reference-scores.ndjson
