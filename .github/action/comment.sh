#!/usr/bin/env bash
# Writes what a pull request changes into the job's summary and into one comment, which it keeps up to date.
# Wants FACTCHECK, CORPUS, EVENT_BASE, PULL_REQUEST, GH_TOKEN, and what a runner sets.
# What keeps it from commenting is a warning: the right to comment says nothing about the claims.
set -euo pipefail

longest=60000 # characters; GitHub takes 65,536
difference=$RUNNER_TEMP/factcheck.md

give_up() {
  echo "::warning title=factcheck::no comment on this pull request: $1"
  exit 0
}

# git as factcheck itself runs it (loading/git_program.py): nothing that a repository names is run.
# Only `fetch` below may reach out, over the protocol of the server alone and to an address that no setting names.
guarded_git() {
  env -u GIT_ASKPASS -u GIT_EXTERNAL_DIFF -u GIT_PROXY_COMMAND -u GIT_SSH -u GIT_SSH_COMMAND -u SSH_ASKPASS \
    GIT_ALLOW_PROTOCOL="$allowed_protocol" GIT_NO_LAZY_FETCH=1 GIT_TERMINAL_PROMPT=0 \
    git --no-pager -c safe.bareRepository=explicit -c core.fsmonitor=false -c core.hooksPath=/dev/null \
    -c core.askPass=false -c core.sshCommand=false -c core.alternateRefsCommand=false -c credential.helper= \
    -c maintenance.auto=false -c gc.auto=0 "$@"
}
allowed_protocol=

# What GitHub checks out is the pull request merged into its base, whose commit is the first parent.
# EVENT_BASE may be older than that, and would show what others changed meanwhile.
base=$EVENT_BASE
head=$(guarded_git rev-parse --verify --end-of-options HEAD) || give_up 'git cannot read what is checked out; the log says why'
if [ "$head" = "$GITHUB_SHA" ]; then
  parents=$(guarded_git cat-file -p "$head" | sed -n -e '/^$/q' -e 's/^parent //p')
  if [ "$(wc -l <<<"$parents")" -eq 2 ]; then
    base=${parents%%$'\n'*}
  fi
fi
if ! [[ $base =~ ^[0-9A-Fa-f]{40,64}$ ]]; then
  give_up 'its base is no commit, expected 40 to 64 hexadecimal digits'
fi
if ! guarded_git cat-file -e "$base^{commit}" 2>/dev/null; then
  allowed_protocol=${GITHUB_SERVER_URL%%:*}
  guarded_git fetch --quiet --no-tags --no-recurse-submodules --no-write-fetch-head --depth=1 \
    --upload-pack=git-upload-pack --end-of-options "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" "$base" ||
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
