#!/usr/bin/env bash
# Time and memory of importing N tenants into a running local stack: ./seedbed run --data DIR, then
#   backend/bench/import.sh DIR [N]
# Imports as operator2 into the second demo park; a repeated run imports again and changes nothing.
set -euo pipefail
data=$(cd "$1" && pwd)
count=${2:-10000}
here=$(cd "$(dirname "$0")" && pwd)
pid=$(pgrep -f "seedbed.data=$data -jar .*quarkus-run.jar" | head -1)
[ -n "$pid" ] || { echo "no backend runs on $data" >&2; exit 1; }
port() { sed -n "s/^$1=//p" "$data/ports.properties"; }
keycloak=http://127.0.0.1:$(port keycloak)
api=${SEEDBED_URL:-http://127.0.0.1:8080}/api/v1/parks/00000000-0000-4000-8200-000000000002/imports
jcmd=$(dirname "$(readlink -f "/proc/$pid/exe")")/jcmd

heap() { "$jcmd" "$pid" GC.heap_info | grep -oE 'used [0-9]+K' | head -2 | tr -dc '0-9\n' | awk '{s += $1} END {print int(s / 1024)}'; }
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/p"; }

book=$(mktemp --suffix .xlsx)
trap 'rm -f "$book"' EXIT
python3 "$here/make_register.py" "$count" "$book"
token=$(curl -sf "$keycloak/realms/seedbed/protocol/openid-connect/token" \
  -d grant_type=password -d client_id=seedbed-cli -d username=operator2 -d password=seedbed-demo | field access_token)

"$jcmd" "$pid" GC.run > /dev/null
before=$(heap)
most=$before
started=$(date +%s%N)
id=$(curl -sf -H "Authorization: Bearer $token" -F "file=@$book" -F dryRun=false "$api" | field id)
status=RUNNING
while [ "$status" = RUNNING ]; do
  sleep 0.5
  now=$(heap)
  [ "$now" -le "$most" ] || most=$now
  status=$(curl -sf -H "Authorization: Bearer $token" "$api/$id" | field status)
done
echo "$status: $count tenants in $(( ($(date +%s%N) - started) / 1000000 )) ms," \
  "heap $before -> at most $most MB, resident $(( $(ps -o rss= -p "$pid") / 1024 )) MB, load $(cut -d' ' -f1 /proc/loadavg)"
