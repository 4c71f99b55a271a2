#!/usr/bin/env bash
# Validates, with annotations in the log, a SARIF file and the job's summary.
# Wants FACTCHECK, PATHS, CORPUS, FAIL_ON, WANTS_SARIF; gives the outputs `code` and `sarif`.
# It ends with 0 whatever was found: the last step of the action fails, when the rest is done.
set -euo pipefail

text=$RUNNER_TEMP/factcheck.txt
sarif=$RUNNER_TEMP/factcheck.sarif
rm -f "$text" "$sarif"

arguments=(validate --fail-on "$FAIL_ON" --report "text=$text")
if [ -n "$CORPUS" ]; then
  arguments+=(--corpus "$CORPUS")
fi
if [ "$WANTS_SARIF" = true ]; then
  arguments+=(--report "sarif=$sarif")
fi
arguments+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then
    arguments+=("$path")
  fi
done <<<"$PATHS"

code=0
"$FACTCHECK" "${arguments[@]}" || code=$?

echo "code=$code" >>"$GITHUB_OUTPUT"
if [ -s "$sarif" ]; then
  echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
fi
{
  echo '### factcheck'
  echo
  if [ -s "$text" ]; then
    head -c 500000 "$text" | sed '/./s/^/    /' # indented, so that nothing in it is markup
  else
    echo "The corpus could not be checked (exit code $code); the log says why."
  fi
  echo
} >>"$GITHUB_STEP_SUMMARY"
