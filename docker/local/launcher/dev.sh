# Development: the same PostgreSQL and Keycloak, Quarkus dev mode and Vite with hot reload. Sourced by ../../../seedbed.

dev_command() {
  STEPS=7
  prepare
  : >"$DATA/logs/build.log"
  : >"$DATA/logs/backend-dev.log"
  : >"$DATA/logs/vite.log"
  build_java docker/local "$DATA/logs/build.log"
  install_web "$DATA/logs/build.log"
  tail -n 0 -f "$DATA/logs/backend-dev.log" "$DATA/logs/vite.log" </dev/null &
  local tail_pid=$! status
  supervise dev
  status=$?
  kill "$tail_pid" 2>/dev/null
  exit $status
}
