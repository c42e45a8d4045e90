#!/bin/sh
# Called by services/command-center/pom.xml: `maven.sh install|build|test`. Does nothing when nothing has changed.
set -eu
cd "$(dirname "$0")"
static=../../../target/classes/command-center/static
stamp_file=../../../target/web.stamp

fail() { echo "command-center: $1" >&2; exit 1; }

need_node() {
    command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 \
        || fail "the dashboard needs Node.js 20.19 or newer with npm (on Debian: apt-get install nodejs npm); -Dskip.web builds the service without its pages."
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
        || fail "the dashboard needs Node.js 20.19 or newer, this is $(node --version); -Dskip.web builds the service without its pages."
}

lock_stamp() { { cat package-lock.json; node --version; uname -sm; } | sha256sum | cut -d' ' -f1; }
source_stamp() {
    find src public index.html lapor.html tugas.html kaji.html package-lock.json vite.config.ts vite.shell.ts tsconfig.json tsconfig.sw.json -type f ! -name '*.test.ts*' \
        | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -d' ' -f1
}
is() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

case "$1" in
install)
    need_node
    stamp=$(lock_stamp)
    is node_modules/.sigap-stamp "$stamp" && exit 0
    npm ci --no-progress --loglevel=error
    echo "$stamp" > node_modules/.sigap-stamp
    ;;
build)
    stamp=$(source_stamp)
    is "$stamp_file" "$stamp" && [ -f "$static/index.html" ] && exit 0
    npm run --silent build -- --logLevel warn
    echo "$stamp" > "$stamp_file"
    ;;
test)
    [ "${2:-false}" = true ] && exit 0
    npm run --silent test -- --reporter=dot
    ;;
*) fail "unknown step $1" ;;
esac
