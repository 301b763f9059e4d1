# Kills parts of a running system and compares what comes of it: built as a bench is. Sourced by ../../../seedbed.

faults_usage() {
  cat <<'TEXT'
用法 Usage: ./seedbed faults 项目 subject [选项 options]

  --size N      数据量 / how much is seeded
  --kills N     每个部件被强制结束的次数，默认 20 / how often each part is killed, 20 by default
  --seed N      数据与时刻的生成种子 / seed of the data and of the moments
  --no-write    不更新 backend/bench/RESULTS.md / leave RESULTS.md as it is

任何一次结果不同，退出码为 1 / The exit code is 1 if any result is different.

项目 Subjects:
TEXT
}

faults_command() {
  SUBJECT=''
  BENCH_ARGS=()
  BENCH_MAIN=org.seedbed.bench.Faults
  while [ $# -gt 0 ]; do
    case "$1" in
      --size | --kills | --seed)
        [ $# -gt 1 ] || fail "$1 缺少数字 / $1 needs a number."
        BENCH_ARGS+=("$1=$2")
        shift
        ;;
      --size=* | --kills=* | --seed=*) BENCH_ARGS+=("$1") ;;
      --no-write) BENCH_ARGS+=(--write=false) ;;
      -*) fail "选项无法识别 / Unknown option: $1 (./seedbed faults)" ;;
      *)
        [ -z "$SUBJECT" ] || fail "一次只能指定一个项目 / One subject at a time: $1"
        SUBJECT=$1
        ;;
    esac
    shift
  done
  measure faults_usage
}
