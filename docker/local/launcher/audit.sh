# ./seedbed audit verify: holds the trail against its seals, beside the running stack. Sourced by ../../../seedbed.

audit_command() {
  local given=()
  while [ $# -gt 0 ]; do
    case "$1" in
      --data) [ $# -gt 1 ] || fail "--data 缺少目录 / --data needs a folder."; DATA=$2; shift ;;
      --data=*) DATA=${1#*=} ;;
      *) given+=("$1") ;;
    esac
    shift
  done
  [ "${#given[@]}" -gt 0 ] || fail "用法 Usage: ./seedbed audit verify [--data DIR] [--park ID|network] [--head CHAIN:NUMBER:HASH]…"
  [ -r "$DATA/ports.properties" ] && [ -d "$DATA/run/backend/lib/main" ] ||
    fail "此目录没有运行过的系统 / Nothing has run from this folder: $DATA"
  find_jdk
  QUARKUS_DATASOURCE_JOBS_JDBC_URL="jdbc:postgresql://127.0.0.1:$(saved_value ports postgres)/seedbed" \
    QUARKUS_DATASOURCE_JOBS_PASSWORD=$(saved_value secrets database.seedbed-job) \
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$DATA/run/backend/app/*:$DATA/run/backend/lib/main/*" \
    org.seedbed.audit.internal.AuditCommand "${given[@]}"
  exit $?
}

# A value of one of the data folder's small properties files.
saved_value() {
  sed -n "s/^$(printf '%s' "$2" | sed 's/\./\\./g')=//p" "$DATA/$1.properties" | sed 's/\\\([:=]\)/\1/g'
}
