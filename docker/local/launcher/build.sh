# Builds only what is stale: each product keeps a stamp, the checksum of what it was made from. Sourced by ../../../seedbed.

stamp_of() {
  find "$@" -type f -exec cksum {} + 2>/dev/null | LC_ALL=C sort | cksum
}

is_fresh() { # FILE STAMP
  [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]
}

backend_stamp() { stamp_of pom.xml backend/pom.xml backend/src; }
local_stamp() { stamp_of pom.xml docker/local/pom.xml docker/local/src; }
modules_stamp() { stamp_of frontend/package.json frontend/package-lock.json; }
# Taken after the build, which itself writes the route tree into the sources.
web_stamp() {
  find frontend -name node_modules -prune -o -name dist -prune -o -name test-results -prune -o -name reports -prune -o -type f -exec cksum {} + |
    LC_ALL=C sort | cksum
}

BACKEND_STAMP=backend/target/seedbed.stamp
LOCAL_STAMP=docker/local/target/seedbed.stamp
MODULES_STAMP=frontend/node_modules/.seedbed.stamp
WEB_STAMP=frontend/node_modules/.seedbed-web.stamp

stale_modules() { # wanted Maven modules that must be built, with commas
  local list=''
  case ",$1," in
    *,backend,*) is_fresh $BACKEND_STAMP "$(backend_stamp)" && [ -f backend/target/quarkus-app/quarkus-run.jar ] || list='backend' ;;
  esac
  is_fresh $LOCAL_STAMP "$(local_stamp)" && [ -d docker/local/target/dist ] || list="${list:+$list,}docker/local"
  printf '%s' "$list"
}

# The gate is `./seedbed test`; a start needs the product only.
build_java() { # WANTED LOG
  local stale backend local
  backend=$(backend_stamp) # before the build: what is edited meanwhile must count as stale
  local=$(local_stamp)
  stale=$(stale_modules "$1")
  if [ -z "$stale" ]; then
    step_fresh '构建后端 Build the backend'
    return
  fi
  step '构建后端 Build the backend' "$2" \
    ./mvnw -B -ntp -pl "$stale" -Dlint.skip -Dmaven.test.skip=true package
  case "$stale" in *backend*) printf '%s\n' "$backend" >$BACKEND_STAMP ;; esac
  case "$stale" in *local*) printf '%s\n' "$local" >$LOCAL_STAMP ;; esac
}

install_web() { # LOG
  if is_fresh $MODULES_STAMP "$(modules_stamp)"; then
    step_fresh '安装前端依赖 Install frontend packages'
    return
  fi
  step '安装前端依赖 Install frontend packages' "$1" npm --prefix frontend ci --no-audit --no-fund
  modules_stamp >$MODULES_STAMP
}

build_web() { # LOG
  if [ -f frontend/dist/index.html ] && is_fresh $WEB_STAMP "$(web_stamp)"; then
    step_fresh '构建前端 Build the frontend'
    return
  fi
  step '构建前端 Build the frontend' "$1" npm --prefix frontend run build
  web_stamp >$WEB_STAMP
}
