# Starts the supervisor (docker/local) and stays with it to the end. Sourced by ../../../seedbed.

SUPERVISOR=''

# Becomes the supervisor: called in a subshell, so that its pid is the one to signal.
become_supervisor() {
  exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Dseedbed.launched=true -cp "$DATA/run/local/*" org.seedbed.local.LocalStack "--home=$HOME_DIR" "--data=$DATA" "$@"
}

# A copy runs, so that a build in the same tree cannot pull the classes from under a running system.
copy_program() {
  rm -rf "$DATA/run/local" "$DATA/run/backend"
  mkdir -p "$DATA/run/local" || return 1
  cp docker/local/target/seedbed-local-*.jar docker/local/target/lib/*.jar "$DATA/run/local/" || return 1
  [ "$1" != run ] || cp -R backend/target/quarkus-app "$DATA/run/backend"
}

stop_supervisor() {
  STOPPING=true
  kill -TERM "$SUPERVISOR" 2>/dev/null
}

# Stays until the supervisor has ended; its exit code is 0 after a stop that was asked for.
supervise() { # MODE
  local mode=$1 status
  copy_program "$mode" || fail "无法复制程序到数据目录 / Cannot copy the program to the data folder: $DATA"
  ! $STOPPING || interrupted
  become_supervisor "--mode=$mode" "--port=$PORT" "--demo=$DEMO" "--nginx=$NGINX" "--first-step=$((STEP + 1))" "--steps=$STEPS" </dev/null &
  SUPERVISOR=$!
  trap stop_supervisor INT TERM HUP
  while :; do
    { wait "$SUPERVISOR"; } 2>/dev/null # bash would report "Killed" in its own words
    status=$?
    kill -0 "$SUPERVISOR" 2>/dev/null || break
  done
  if [ $status -gt 128 ]; then
    (become_supervisor --mode=clear)
    printf 'seedbed: 监管进程被强制结束，其余部分已停止 / The supervisor was killed, the other parts have been stopped.\n' >&2
    status=1
  fi
  rm -f "$DATA/run/launcher"
  return $status
}

prepare() {
  step_begin '检查环境 Check this machine'
  find_jdk
  find_node
  check_port
  check_data
  check_disk
  if $RESET; then reset_data; fi
  make_data
  step_end "JDK $(jdk_major "$JAVA_HOME"), Node $(node --version)"
}

run_command() {
  STEPS=7
  if $NGINX; then STEPS=8; fi
  prepare
  : >"$DATA/logs/build.log"
  build_java backend,docker/local "$DATA/logs/build.log"
  install_web "$DATA/logs/build.log"
  build_web "$DATA/logs/build.log"
  supervise run
  exit $?
}
