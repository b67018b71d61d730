#!/usr/bin/env bash
# Installs the packed package in a project of its own and uses it there as a bot developer would: import and require on
# each Node.js version that package.json supports, and its types. Usage: run.sh [directory of the package]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
package=$(cd "${1:-$here/../..}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
typescript=$(node -p "require('$package/package.json').devDependencies.typescript")
types_node=$(node -p "require('$package/package.json').devDependencies['@types/node']")

# The platform's own package of what the package `node` installs: it holds a Node.js binary.
find_node() {
  local folder="$work/node-$1" platform
  platform=$(node -p 'process.platform + "-" + process.arch')
  mkdir "$folder" && cd "$folder" && echo '{ "private": true }' >package.json
  npm install --loglevel=error "node-$platform@$1" >&2 || true
  "$folder/node_modules/node-$platform/bin/node" --version >/dev/null 2>&1 &&
    echo "$folder/node_modules/node-$platform/bin/node"
}

# As in a container: no development dependencies, nothing built there, and npx may not download.
install_production() {
  cd "$work/production"
  npm_config_yes=false npm ci --omit=dev --loglevel=error >/dev/null
}

mkdir "$work/project" "$work/production" "$work/production/deploy" "$work/package"
# Packing builds anew: in a tree of its own, whatever uses the project's meanwhile.
cd "$package" && tar -c build conf deploy dialogs docs examples src test webChat ./*.json ./*.md LICENSE |
  tar -x -C "$work/package"
ln -s "$package/node_modules" "$work/package/node_modules"
cd "$work/package" && npm pack --loglevel=error --pack-destination "$work" >/dev/null
cp -r package.json package-lock.json manifest.json dist "$work/production"
cp -r deploy/assistant deploy/telemetry.cjs "$work/production/deploy"
# They wait for the network, as the project does.
install_production &
versions='20.19 22 24 26'
for version in $versions; do find_node "$version" >"$work/node-$version.path" || true & done
cd "$work/project"
echo '{ "private": true }' >package.json
# botbuilder-dialogs runs `npx rimraf` after its installation, which may not download.
export npm_config_yes=false
# The oldest bot SDK that is supported, the production tree has the newest; and TypeScript 5, as many bots have it.
npm install --loglevel=error rimraf botbuilder@4.22 botbuilder-dialogs@4.22 \
  "typescript@$typescript" "@types/node@$types_node" typescript-5@npm:typescript@5 >/dev/null
# That script takes packages away which npm puts back with whatever is installed next: they are not what this package brings.
npm install --loglevel=error >/dev/null
packages() { find node_modules -name package.json | grep -cE 'node_modules/(@[^/]+/)?[^/@]+/package.json$'; }
kilobytes() { du -sk --apparent-size node_modules | cut -f1; }
packages_before=$(packages)
kilobytes_before=$(kilobytes)
npm install --loglevel=error "$work"/*.tgz >/dev/null
cp "$here"/consumer.?js .

failed=0
check() {
  local name=$1
  shift
  if "$@"; then echo "consumer: $name: ok"; else
    echo "consumer: $name: FAILED" >&2
    failed=1
  fi
}

# What the package costs a bot that has the bot SDK.
added_packages=$(($(packages) - packages_before))
added_kilobytes=$(($(kilobytes) - kilobytes_before))
check "$added_packages packages beside the bot SDK, at most 15" test "$added_packages" -le 15
check "$added_kilobytes kB beside the bot SDK, at most 15000" test "$added_kilobytes" -le 15000
one_sdk() { [ "$(find node_modules -type d -name botbuilder-core | wc -l)" -eq 1 ]; }
check 'one copy of the bot SDK' one_sdk

# Versions that a bot may have for itself, and the assistant has others of. Nothing is downloaded.
beside() { npm install --dry-run --loglevel=error restify@11 redis@4 pino@8 fflate@0.7 >/dev/null; }
check "beside what else a bot has" beside

tried=0
wait
for version in $versions; do
  node=$(cat "$work/node-$version.path")
  if [ -z "$node" ]; then
    echo "consumer: Node.js $version: NOT TRIED, it cannot be installed here" >&2
    continue
  fi
  tried=$((tried + 1))
  running=$("$node" --version)
  check "import on Node.js $running" "$node" consumer.mjs
  check "require on Node.js $running" "$node" consumer.cjs
done
if [ "$tried" -eq 0 ]; then
  echo 'consumer: no Node.js version was tried' >&2
  failed=1
fi

says_what_to_install() {
  ! env JIRA_OAUTH2_CLIENT_ID=id JIRA_OAUTH2_CLIENT_SECRET=secret node_modules/.bin/botbuilder-atlassian serve \
    >"$work/said" 2>&1 && grep -q 'npm install lmdb' "$work/said"
}
check 'serve says what to install' says_what_to_install
npm install --loglevel=error fflate lmdb >/dev/null

help() { npx --no-install botbuilder-atlassian doctor --help | grep -q -- --json; }
check 'the command' help

# Runs `serve` in this directory until it listens, ends it by a signal, and returns how it ended.
serves() {
  local log="$work/serve.log" pid
  : >"$log"
  env STORAGE_URL="lmdb:$work/data" PORT=0 JIRA_OAUTH2_CLIENT_ID=id JIRA_OAUTH2_CLIENT_SECRET=secret "$@" >"$log" 2>&1 &
  pid=$!
  for _ in $(seq 600); do
    grep -q 'listens at' "$log" && break
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  kill -TERM "$pid" 2>/dev/null
  wait "$pid" && grep -q 'listens at' "$log" && return
  cat "$log" >&2
  return 1
}
check 'serve, and SIGTERM' serves node_modules/.bin/botbuilder-atlassian serve

# As in a container: a tree that nobody may write to.
cd "$work/production"
chmod -R a-w .
check 'serve without development dependencies, from a read-only tree' serves node dist/src/assistant/serve.js
chmod -R u+w .

# As docs/operate.md says: OpenTelemetry is loaded before the assistant.
npm install --no-save --omit=dev --loglevel=error @opentelemetry/sdk-node >/dev/null
has_metrics() {
  local port=$((20000 + RANDOM % 10000)) pid found=1
  # What the check before has left there says that it listens.
  : >"$work/serve.log"
  env STORAGE_URL="lmdb:$work/data" PORT=0 JIRA_OAUTH2_CLIENT_ID=id JIRA_OAUTH2_CLIENT_SECRET=secret \
    NODE_OPTIONS=--require=./deploy/telemetry.cjs OTEL_METRICS_EXPORTER=prometheus OTEL_TRACES_EXPORTER=none \
    OTEL_LOGS_EXPORTER=none OTEL_EXPORTER_PROMETHEUS_PORT="$port" node dist/src/assistant/serve.js >"$work/serve.log" 2>&1 &
  pid=$!
  for _ in $(seq 300); do
    grep -q 'listens at' "$work/serve.log" && break
    sleep 0.1
  done
  # Read to its end: with -q grep leaves early, which fails curl and so the pipe.
  curl -s "http://127.0.0.1:$port/metrics" | grep telemetry_sdk_language >/dev/null && found=0
  kill -TERM "$pid"
  wait "$pid" && [ "$found" -eq 0 ]
}
check 'metrics for Prometheus, and SIGTERM' has_metrics

# Ends with 0 when somebody has sent metrics by OTLP.
cat >"$work/collector.cjs" <<'COLLECTOR'
const server = require('node:http').createServer((request, response) => {
  response.end();
  if (request.url === '/v1/metrics') process.exit(0);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
setTimeout(() => process.exit(1), 60_000);
COLLECTOR
sends_metrics() {
  local collector pid found=1
  : >"$work/serve.log"
  node "$work/collector.cjs" >"$work/collector.log" &
  collector=$!
  for _ in $(seq 100); do
    [ -s "$work/collector.log" ] && break
    sleep 0.1
  done
  env STORAGE_URL="lmdb:$work/data" PORT=0 JIRA_OAUTH2_CLIENT_ID=id JIRA_OAUTH2_CLIENT_SECRET=secret \
    NODE_OPTIONS=--require=./deploy/telemetry.cjs OTEL_METRICS_EXPORTER=otlp OTEL_TRACES_EXPORTER=none \
    OTEL_LOGS_EXPORTER=none OTEL_SERVICE_NAME=jira-assistant OTEL_METRIC_EXPORT_INTERVAL=500 OTEL_METRIC_EXPORT_TIMEOUT=400 \
    OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:$(cat "$work/collector.log")" \
    node dist/src/assistant/serve.js >"$work/serve.log" 2>&1 &
  pid=$!
  for _ in $(seq 300); do
    grep -q 'listens at' "$work/serve.log" && break
    sleep 0.1
  done
  # Nothing is sent before something is counted: a sign-in that is begun.
  curl -s -m 5 -o "$work/answer" -H 'content-type: application/json' \
    -d '{ "type": "message", "id": "1", "text": "log in", "channelId": "emulator", "serviceUrl": "http://127.0.0.1:9",
          "from": { "id": "mia" }, "recipient": { "id": "bot" }, "conversation": { "id": "1" } }' \
    "$(grep -oE 'http://localhost:[0-9]+/api/messages' "$work/serve.log")"
  wait "$collector" && found=0
  kill -TERM "$pid"
  wait "$pid" && [ "$found" -eq 0 ]
}
check 'metrics by OTLP, and SIGTERM' sends_metrics
cd "$work/project"

links() {
  local folder=node_modules/botbuilder-atlassian link missing=0
  for link in $(grep -oE '\]\([^)#]+' "$folder/README.md" | cut -c3- | grep -v ':'); do
    [ -e "$folder/$link" ] || { echo "README.md links to $link" >&2 && missing=1; }
  done
  return "$missing"
}
check 'what the README links to' links

for kind in mts cts; do
  cat >"consumer.$kind" <<'TS'
import { createAtlassianLogin } from 'botbuilder-atlassian';
import * as emulator from 'botbuilder-atlassian/emulator';

export const login: (...options: never[]) => unknown = createAtlassianLogin;
export const names: string[] = Object.keys(emulator);
// @ts-expect-error A module that resolved to "any" would have this name too.
export { noSuchExport } from 'botbuilder-atlassian';
TS
  check "types for .$kind" npx --no-install tsc --noEmit --strict --skipLibCheck --module nodenext --target es2023 \
    --types node "consumer.$kind"
done

# As many bots are compiled: TypeScript 5 and the resolution that reads no "exports".
cp consumer.cts consumer.ts
tsc5=node_modules/typescript-5/bin/tsc
check 'types for module commonjs, moduleResolution node' node $tsc5 --noEmit --strict --skipLibCheck \
  --module commonjs --moduleResolution node --target es2022 --types node consumer.ts
check 'types for module esnext, moduleResolution bundler' node $tsc5 --noEmit --strict --skipLibCheck \
  --module esnext --moduleResolution bundler --target es2022 --types node consumer.ts
exit "$failed"
