#!/usr/bin/env bash
# Prints guide.html as src/dist/使用说明.pdf, with Chromium and fonts-noto-cjk. Committed, because no build machine has both.
set -euo pipefail
cd "$(dirname "$0")"
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=../使用说明.pdf "file://$PWD/guide.html"
