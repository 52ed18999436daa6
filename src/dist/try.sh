#!/usr/bin/env bash
# Installs the Debian package, uses it as a user without a Java would, removes it, and shows what it left: nothing. As root, on a
# machine to throw away, after: mvn -Pdist package
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# All files but those that belong to dpkg's bookkeeping, to this build and to temporary ones. Caches that other packages' triggers
# make anew (menus, icons, manuals) are there before and after.
list() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /root -o -path /home \
    -o -path /work -o -path /var/lib/dpkg -o -path /var/log -o -path /var/cache -o -path "$PWD" \) -prune -o -print | sort
}

list >"$work/before"
dpkg -i target/ziping_*.deb
dpkg -L ziping | grep -v '^/opt/ziping/' | sed -n '2,$p'
env -i /usr/bin/ziping --version
env -i PATH= HOME= /usr/bin/ziping fill -o "$work/forms" src/test/resources/forms/forms-2024.json || [ $? -eq 1 ]
test "$(find "$work/forms" -name '*.xlsx' | wc -l)" -eq 9
env -i /usr/bin/ziping serve --port 8770 >"$work/said" &
page=$!
for _ in $(seq 60); do grep -q http "$work/said" && break; sleep 0.5; done
env -i PATH=/usr/bin:/bin chromium --headless --no-sandbox --disable-gpu --screenshot="$work/page.png" --window-size=1200,900 http://127.0.0.1:8770/ 2>/dev/null
kill "$page"
mkdir -p target/pages && mv "$work/page.png" target/pages/installed.png
dpkg -r ziping
list >"$work/after"
diff "$work/before" "$work/after" && echo '没有留下任何文件 (nothing was left)'
