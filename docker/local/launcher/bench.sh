# One harness for every figure: builds what is stale, then runs backend/bench on stacks of its own. Sourced by ../../../seedbed.

bench_usage() {
  cat <<'TEXT'
用法 Usage: ./seedbed bench [项目 subject | all] [选项 options]

  --size N      数据量 / how much is seeded
  --seconds N   每轮测量秒数，默认 10 / how long each loop is measured, 10 by default
  --seed N      数据生成种子 / seed of the generator
  --plans       另存各语句的执行计划 / keep the plans of all statements too
  --no-write    不更新 backend/bench/RESULTS.md / leave RESULTS.md as it is

项目 Subjects:
TEXT
}

bench_options() {
  SUBJECT=''
  BENCH_ARGS=()
  while [ $# -gt 0 ]; do
    case "$1" in
      --size | --seconds | --seed)
        [ $# -gt 1 ] || fail "$1 缺少数字 / $1 needs a number."
        BENCH_ARGS+=("$1=$2")
        shift
        ;;
      --size=* | --seconds=* | --seed=*) BENCH_ARGS+=("$1") ;;
      --plans) BENCH_ARGS+=(--plans=true) ;;
      --no-write) BENCH_ARGS+=(--write=false) ;;
      -*) fail "选项无法识别 / Unknown option: $1 (./seedbed bench)" ;;
      *)
        [ -z "$SUBJECT" ] || fail "一次只能指定一个项目 / One subject at a time, or all: $1"
        SUBJECT=$1
        ;;
    esac
    shift
  done
}

# A figure is worth something only if what was measured is what the tree says: stale parts are built first.
build_bench() { # LOG
  local stamp
  stamp=$(stamp_of pom.xml docker/local/pom.xml docker/local/src backend/bench/pom.xml backend/bench/src)
  if is_fresh $BENCH_STAMP "$stamp"; then
    step_fresh '构建量测程序 Build the bench'
    return
  fi
  step '构建量测程序 Build the bench' "$1" \
    ./mvnw -B -ntp -pl docker/local,backend/bench -Dlint.skip -Dmaven.test.skip=true package
  printf '%s\n' "$stamp" >$BENCH_STAMP
  local_stamp >$LOCAL_STAMP
}

BENCH_STAMP=backend/bench/target/seedbed.stamp
BENCH_MAIN=org.seedbed.bench.Main

become_bench() {
  exec "$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "$DATA/run/local/*" "$BENCH_MAIN" "--home=$HOME_DIR" "--data=$DATA" "--subject=$SUBJECT" ${BENCH_ARGS[@]+"${BENCH_ARGS[@]}"}
}

bench_command() {
  bench_options "$@"
  measure bench_usage
}

# What the options say, or without a subject the usage and the list.
measure() { # USAGE
  STEPS=3
  [ -n "$SUBJECT" ] || STEPS=2
  DATA=$(mktemp -d "${TMPDIR:-/tmp}/seedbed-bench.XXXXXX") || fail '无法创建临时目录 / Cannot create a temporary folder.'
  trap 'rm -rf "$DATA"' EXIT
  mkdir -p "$DATA/logs" "$DATA/run"
  step_begin '检查环境 Check this machine'
  find_jdk
  check_disk
  step_end "JDK $(jdk_major "$JAVA_HOME")"
  build_bench "$DATA/logs/build.log"
  [ -z "$SUBJECT" ] || build_java backend "$DATA/logs/build.log"
  copy_program "$([ -n "$SUBJECT" ] && echo run || echo list)" || fail "无法复制程序 / Cannot copy the program to $DATA"
  cp backend/bench/target/seedbed-bench-*.jar backend/bench/target/lib/*.jar "$DATA/run/local/" ||
    fail "无法复制程序 / Cannot copy the program to $DATA"
  [ -n "$SUBJECT" ] || "$1"
  run_bench
  exit $?
}

# Stays until the bench has ended; a bench that was killed outright leaves its servers to be ended here.
run_bench() {
  local status folder
  become_bench </dev/null &
  SUPERVISOR=$!
  trap stop_supervisor INT TERM HUP
  while :; do
    { wait "$SUPERVISOR"; } 2>/dev/null
    status=$?
    kill -0 "$SUPERVISOR" 2>/dev/null || break
  done
  for folder in "$DATA"/*/run/pids; do
    [ -f "$folder" ] || continue
    "$JAVA_HOME/bin/java" -cp "$DATA/run/local/*" org.seedbed.local.LocalStack "--home=$HOME_DIR" \
      "--data=$(dirname "$(dirname "$folder")")" --mode=clear
  done
  return $status
}
