#!/usr/bin/env bash
# Installs the factcheck of this action's own checkout, apart from whatever the job has installed.
# Wants PYTHON; gives the output `program`.
set -euo pipefail

folder=$RUNNER_TEMP/factcheck
"$PYTHON" -m venv "$folder"
programs=$folder/bin
if [ -d "$folder/Scripts" ]; then # Windows
  programs=$folder/Scripts
fi
"$programs/python" -m pip install --quiet --disable-pip-version-check "$GITHUB_ACTION_PATH"
echo "program=$programs/factcheck" >>"$GITHUB_OUTPUT"
