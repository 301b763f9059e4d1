# The visible step list, and jobs that a signal can end. Sourced by ../../../seedbed.

STEP=0
STEPS=0
STEP_OPEN=false
JOB=''       # process group of the build step that runs now
STOPPING=false
set -m       # every background job gets a process group: Ctrl-C then reaches this script alone, which ends jobs in order

fail() {
  if $STEP_OPEN; then printf '✗\n'; fi
  printf 'seedbed: %s\n' "$1" >&2
  exit 1
}

# Ends a whole process group: asks, waits up to five seconds, kills.
end_group() {
  local group=$1 tries=0
  kill -TERM -- "-$group" 2>/dev/null || return 0
  while kill -0 -- "-$group" 2>/dev/null && [ $tries -lt 50 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  kill -KILL -- "-$group" 2>/dev/null
  return 0
}

stop_job() {
  STOPPING=true
  [ -n "$JOB" ] && end_group "$JOB"
}
trap stop_job INT TERM HUP

# Starts a command in a group of its own with its output in a log; the pid is in JOB.
start_job() {
  local log=$1
  shift
  ! $STOPPING || interrupted
  "$@" </dev/null >>"$log" 2>&1 &
  JOB=$!
}

interrupted() {
  printf '\nseedbed: 已中断 / Interrupted.\n' >&2
  exit 130
}

await_job() {
  local status
  wait "$JOB"
  status=$?
  JOB=''
  ! $STOPPING || interrupted
  return $status
}

step_begin() {
  STEP=$((STEP + 1))
  STEP_FROM=$SECONDS
  STEP_OPEN=true
  printf '[%d/%d] %s … ' "$STEP" "$STEPS" "$1"
}

step_end() {
  STEP_OPEN=false
  printf '✓ %s\n' "${1:-$((SECONDS - STEP_FROM)) s}"
}

# Maven says early what went wrong and much afterwards: its error lines first, else the end of the log.
show_tail() {
  printf -- '--- %s\n' "$1" >&2
  if grep -q '^\[ERROR\]' "$1"; then
    grep -E '^\[ERROR\]' "$1" | head -n 40 >&2
  else
    tail -n 40 "$1" >&2
  fi
  printf -- '---\n' >&2
}

# step TITLE LOG COMMAND…: one line of the list; a failure shows the end of the log and ends the launcher.
step() {
  local title=$1 log=$2
  shift 2
  step_begin "$title"
  start_job "$log" "$@"
  if await_job; then
    step_end
  else
    STEP_OPEN=false
    printf '✗\n'
    show_tail "$log"
    fail "这一步失败，完整日志见 / This step failed, the whole log is $log"
  fi
}

step_fresh() {
  step_begin "$1"
  step_end '已是最新 up to date'
}
