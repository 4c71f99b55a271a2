#!/usr/bin/env bash
# Writes what a pull request changes into the job's summary and into one comment, which it keeps up to date.
# Wants FACTCHECK, CORPUS, EVENT_BASE, PULL_REQUEST, GH_TOKEN.
# What keeps it from commenting is a warning: the right to comment says nothing about the claims.
set -euo pipefail

longest=60000 # characters; GitHub takes 65,536
difference=$RUNNER_TEMP/factcheck.md

give_up() {
  echo "::warning title=factcheck::no comment on this pull request: $1"
  exit 0
}

# What GitHub checks out is the pull request merged into its base, whose commit is the first parent.
# EVENT_BASE may be older than that, and would show what others changed meanwhile.
base=$EVENT_BASE
head=$(git rev-parse HEAD) || give_up 'git cannot read what is checked out; the log says why'
if [ "$head" = "$GITHUB_SHA" ]; then
  parents=$(git cat-file -p "$head" | sed -n -e '/^$/q' -e 's/^parent //p')
  if [ "$(wc -l <<<"$parents")" -eq 2 ]; then
    base=${parents%%$'\n'*}
  fi
fi
if ! git cat-file -e "$base^{commit}" 2>/dev/null; then
  git fetch --quiet --no-tags --depth=1 origin "$base" ||
    give_up "the commit $base cannot be fetched; give actions/checkout fetch-depth: 2"
fi

arguments=(diff "$base" HEAD)
if [ -n "$CORPUS" ]; then
  arguments+=(--corpus "$CORPUS")
fi
"$FACTCHECK" "${arguments[@]}" --format markdown -o "$difference" ||
  give_up "the two corpora cannot be compared; the log says why"
cat "$difference" >>"$GITHUB_STEP_SUMMARY"

body=$(cat "$difference")
if [ "${#body}" -gt "$longest" ]; then
  body=${body:0:longest}
  printf '%s\n\nThe rest is in the summary of the job.\n' "${body%$'\n'*}" >"$difference"
fi

comments=repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments
ours='.[] | select(.user.type == "Bot" and (.body | startswith("<!-- factcheck diff -->"))) | .id'
found=$(gh api --paginate "$comments?per_page=100" --jq "$ours") ||
  give_up 'the comments cannot be read'
first=${found%%$'\n'*}
if [ -n "$first" ]; then
  request=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$first")
elif "$FACTCHECK" "${arguments[@]}" --format json | grep -Eq '"is_different": ?false'; then
  exit 0 # nothing to say, and nothing said before that would be wrong now
else
  request=(--method POST "$comments")
fi
gh api "${request[@]}" --silent -F "body=@$difference" ||
  give_up 'it cannot be written; the job needs the permission pull-requests: write'
