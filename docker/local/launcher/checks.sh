# What must be true before anything is built or started; each is one sentence. Sourced by ../../../seedbed.

LAYOUT=1                # the data folder's layout, as DataFolder.LAYOUT
DATA_KB=2097152         # 2 GB for the data folder
TREE_KB=2621440         # 2.5 GB to fetch, unpack and build the first time

check_port() {
  case "$PORT" in
    '' | *[!0-9]*) fail "端口应为 1–65535 的数字 / The port must be a number from 1 to 65535: $PORT" ;;
  esac
  [ "$PORT" -ge 1 ] && [ "$PORT" -le 65535 ] ||
    fail "端口应为 1–65535 的数字 / The port must be a number from 1 to 65535: $PORT"
  if port_answers "$PORT"; then
    fail "端口 $PORT 已被占用，请用 --port 换一个 / Port $PORT is already in use, choose another with --port."
  fi
}

port_answers() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

existing_parent() {
  local folder=$1
  while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
  printf '%s' "$folder"
}

free_kb() {
  df -Pk "$(existing_parent "$1")" | awk 'NR == 2 { print $4 }'
}

check_disk() {
  local free
  free=$(free_kb "$DATA")
  [ "$free" -ge $DATA_KB ] ||
    fail "数据目录所在磁盘空间不足：剩余 $((free / 1024)) MB，需要 2 GB / Not enough disk space for the data folder $DATA: $((free / 1024)) MB free, 2 GB needed."
  if [ ! -d docker/local/.runtime/keycloak ] || [ ! -d frontend/node_modules ]; then
    free=$(free_kb "$HOME_DIR")
    [ "$free" -ge $TREE_KB ] ||
      fail "首次构建磁盘空间不足：剩余 $((free / 1024)) MB，需要 2.5 GB / Not enough disk space for the first build in $HOME_DIR: $((free / 1024)) MB free, 2.5 GB needed."
  fi
}

check_data() {
  [ ! -e "$DATA" ] || [ -d "$DATA" ] || fail "数据目录不是文件夹 / The data folder is not a folder: $DATA"
  [ -w "$(existing_parent "$DATA")" ] || fail "数据目录不可写 / The data folder cannot be written: $DATA"
  [ -w "$HOME_DIR" ] || fail "源码目录不可写，无法构建 / The source tree cannot be written, so nothing can be built: $HOME_DIR"
  if [ -f "$DATA/VERSION" ]; then
    local version
    version=$(cat "$DATA/VERSION" 2>/dev/null)
    case "$version" in
      '' | *[!0-9]*) fail "数据目录的 VERSION 文件已损坏 / The VERSION file of the data folder is damaged: $DATA/VERSION" ;;
    esac
    [ "$version" -le $LAYOUT ] ||
      fail "数据目录由更新的版本创建（格式 $version，本版本支持到 $LAYOUT） / The data folder was made by a newer version (layout $version, this one reads up to $LAYOUT): $DATA"
  elif [ -d "$DATA" ] && [ -n "$(ls -A "$DATA")" ]; then
    fail "该文件夹不为空，也不是苗圃的数据目录 / The folder is not empty and not a Seedbed data folder: $DATA"
  fi
  check_not_running
}

check_not_running() {
  local pid
  pid=$(cat "$DATA/run/launcher" 2>/dev/null) || return 0
  if [ -n "$pid" ] && ps -o args= -p "$pid" 2>/dev/null | grep -q seedbed; then
    fail "此数据目录正在使用中（进程 $pid） / This data folder is in use by process $pid: $DATA"
  fi
}

# Only what Seedbed made is removed; the checks above have refused any other folder.
reset_data() {
  rm -rf "$DATA/postgres" "$DATA/postgres.new" "$DATA/files" "$DATA/logs" "$DATA/run" \
    "$DATA/ports.properties" "$DATA/secrets.properties" "$DATA/VERSION"
}

make_data() {
  (umask 077 && mkdir -p "$DATA/logs" "$DATA/run") || fail "数据目录无法创建 / The data folder cannot be created: $DATA"
  [ -f "$DATA/VERSION" ] || echo $LAYOUT >"$DATA/VERSION"
  echo $$ >"$DATA/run/launcher"
}
