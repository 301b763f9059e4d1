# The whole gate: format, lint, backend tests, frontend checks, then journeys in a real browser. Sourced by ../../../seedbed.

RESULTS=target/seedbed-test
FAILED_STEPS=''
# Journeys that cannot be made on this machine.
LEFT_OUT=''

test_command() {
  STEPS=6 # tools, packages, checks, start, journeys, stop
  local begin=$SECONDS
  rm -rf $RESULTS
  mkdir -p $RESULTS || fail "无法写入结果目录 / Cannot write $HOME_DIR/$RESULTS"
  RESULTS="$HOME_DIR/$RESULTS"
  DATA=$(mktemp -d "${TMPDIR:-/tmp}/seedbed-test.XXXXXX") || fail '无法创建临时目录 / Cannot create a temporary folder.'
  trap 'rm -rf "$DATA"' EXIT
  test_tools
  install_web "$RESULTS/npm.log"
  test_code
  [ -n "$FAILED_STEPS" ] || test_journeys
  printf '\n日志 Logs: %s（%d s）\n' "$RESULTS" $((SECONDS - begin))
  [ -z "$FAILED_STEPS" ] || printf '失败的步骤 Failed steps:%s\n' "$FAILED_STEPS"
  node docker/local/launcher/count.mjs "$RESULTS" "$FAILED_STEPS" "$LEFT_OUT"
  exit $?
}

test_tools() {
  step_begin '检查环境 Check this machine'
  find_jdk
  find_node
  check_disk
  start_job "$RESULTS/browser.log" find_browser
  if ! await_job; then
    show_tail "$RESULTS/browser.log"
    fail '缺少浏览器或中文字体：请安装 chromium 与 fonts-noto-cjk / Browser or Chinese font missing: install chromium and fonts-noto-cjk.'
  fi
  check_nginx
  step_end "JDK $(jdk_major "$JAVA_HOME"), Node $(node --version)"
}

# What is left out is not green: said beside the result, and refused where the result decides (CI, .ci/run).
check_nginx() {
  if has_nginx; then return; fi
  if [ -n "${CI:-}${SEEDBED_COMPLETE:-}" ]; then
    fail '缺少 nginx，两个后端与 nginx 的流程无法测试：请安装 nginx-light / nginx is missing, and with it the journeys through it: install nginx-light.'
  fi
  LEFT_OUT='6-nginx 6-race'
}

# Two cores: Maven and the frontend run side by side, both always to their end, so that one run shows every fault.
test_code() {
  step_begin '后端与前端检查、测试 Backend and frontend: checks and tests'
  rm -rf backend/target/surefire-reports docker/local/target/surefire-reports frontend/reports
  start_job "$RESULTS/backend.log" test_backend
  local backend=$JOB
  start_job "$RESULTS/frontend.log" test_frontend
  local frontend=$JOB backend_ok=true frontend_ok=true
  trap 'STOPPING=true; end_group "$backend"; end_group "$frontend"' INT TERM HUP
  wait "$frontend" || frontend_ok=false
  ! $STOPPING || interrupted
  wait "$backend" || backend_ok=false
  ! $STOPPING || interrupted
  trap stop_job INT TERM HUP
  JOB=''
  collect_reports
  $backend_ok || test_failed backend
  $frontend_ok || test_failed frontend
  if [ -z "$FAILED_STEPS" ]; then
    step_end
    backend_stamp >$BACKEND_STAMP
    local_stamp >$LOCAL_STAMP
    web_stamp >$WEB_STAMP
  fi
}

test_failed() { # STEP
  if $STEP_OPEN; then printf '✗\n'; STEP_OPEN=false; fi
  show_tail "$RESULTS/$1.log"
  FAILED_STEPS="$FAILED_STEPS $1"
}

test_backend() {
  ./mvnw -B -ntp --fail-at-end verify
}

test_frontend() {
  npm --prefix frontend run check &&
    npm --prefix frontend run test &&
    npm --prefix frontend run build &&
    npm --prefix frontend run size
}

collect_reports() {
  mkdir -p "$RESULTS/surefire"
  local module
  for module in backend docker/local; do
    cp $module/target/surefire-reports/TEST-*.xml "$RESULTS/surefire/" 2>/dev/null
  done
  cp frontend/reports/*.json "$RESULTS/" 2>/dev/null
}

free_port() {
  node -e 'const s = require("node:net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# A fresh data folder and a free port: the journeys meet the system as a new user does, beside any other that runs.
test_journeys() {
  local port stack status tries=0
  port=$(free_port)
  step_begin '启动全新系统 Start a fresh system'
  # shellcheck disable=SC2046
  start_job "$RESULTS/stack.log" ./seedbed run --port "$port" --data "$DATA" $(has_nginx && echo --nginx)
  stack=$JOB
  until grep -q 'Ctrl-C' "$RESULTS/stack.log"; do
    if $STOPPING || ! kill -0 "$stack" 2>/dev/null || [ $tries -gt 1200 ]; then
      keep_stack_logs
      test_failed stack
      kill -TERM "$stack" 2>/dev/null
      wait "$stack"
      return
    fi
    sleep 0.5
    tries=$((tries + 1))
  done
  step_end
  step_begin '浏览器全流程测试 Browser journeys'
  start_job "$RESULTS/journeys.log" browse "http://127.0.0.1:$port"
  wait "$JOB"
  status=$?
  JOB=''
  collect_reports
  if [ $status = 0 ]; then step_end; else test_failed journeys; fi
  step_begin '停止系统 Stop the system'
  kill -TERM "$stack" 2>/dev/null
  wait "$stack" || FAILED_STEPS="$FAILED_STEPS stop"
  keep_stack_logs
  ! $STOPPING || interrupted
  step_end
}

saved_port() { # NAME
  sed -n "s/^$1=//p" "$DATA/ports.properties"
}

# All journeys but one go to the first backend; one goes through nginx, as in production.
browse() { # URL
  if has_nginx; then
    SEEDBED_FRONT="https://127.0.0.1:$(saved_port nginx.https)"
    SEEDBED_REPLICAS="$1,http://127.0.0.1:$(saved_port backend-2)"
    export SEEDBED_FRONT SEEDBED_REPLICAS
  fi
  export SEEDBED_URL=$1 SEEDBED_DATA=$DATA
  KEYCLOAK_URL="http://127.0.0.1:$(saved_port keycloak)" npm --prefix frontend run e2e &&
    npm --prefix frontend run lighthouse -- --quick
}

keep_stack_logs() {
  mkdir -p "$RESULTS/stack"
  cp "$DATA"/logs/*.log "$RESULTS/stack/" 2>/dev/null
}
