# Finds the JDK, Node and, for tests, the browser. Sourced by ../../../seedbed.

JDK_NEEDED=25

jdk_major() {
  [ -x "$1/bin/javac" ] || return 1
  local version=''
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  printf '%s' "$version"
}

# One candidate per line: what the user chose comes first.
jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  if command -v java >/dev/null 2>&1; then
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$JDK_NEEDED+" 2>/dev/null
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* "$HOME/.sdkman/candidates/java"/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
}

find_jdk() {
  local candidate major
  while IFS= read -r candidate; do
    major=$(jdk_major "$candidate") || continue
    if [ "${major:-0}" -ge "$JDK_NEEDED" ] 2>/dev/null; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done <<LIST
$(jdk_candidates)
LIST
  fail "找不到 JDK $JDK_NEEDED 或更新版本，请安装后设置 JAVA_HOME / No JDK $JDK_NEEDED or newer was found: install one and set JAVA_HOME."
}

find_node() {
  local version
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    fail '找不到 Node（需要 20.19 或更新版本，含 npm） / Node 20.19 or newer with npm was not found.'
  version=$(node --version)
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    fail "Node 版本过低：$version，需要 20.19 或更新版本 / Node $version is too old, 20.19 or newer is needed."
}

# Where LocalStack looks for it too; Debian keeps it off a user's PATH.
has_nginx() {
  local folder
  for folder in /usr/sbin /usr/local/sbin /usr/local/bin /usr/bin /opt/homebrew/bin /usr/local/nginx/sbin; do
    [ -x "$folder/nginx" ] && return 0
  done
  return 1
}

# Debian starts a server it installs; ours is a tool, and port 80 is somebody else's.
install_quietly() { # PACKAGES
  local policy=/usr/sbin/policy-rc.d status
  if [ -e $policy ]; then policy=''; else printf '#!/bin/sh\nexit 101\n' >$policy && chmod +x $policy; fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
  status=$?
  [ -z "$policy" ] || rm -f $policy
  return $status
}

# Tests drive a real Chromium, and Chinese text needs glyphs to have a size. nginx is wanted, but only where it can be had
# without asking: elsewhere its journey is left out.
find_browser() {
  local missing=''
  command -v chromium >/dev/null 2>&1 || missing='chromium'
  if [ -z "$(fc-list :lang=zh-cn family 2>/dev/null | head -n 1)" ]; then
    missing="$missing fonts-noto-cjk"
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    local wanted=$missing
    has_nginx || wanted="$wanted nginx-light"
    [ -n "$wanted" ] || return 0
    apt-get update && install_quietly $wanted fontconfig && return 0
  fi
  [ -n "$missing" ] || return 0
  printf 'seedbed: 请先安装 / Please install first:%s\n' " $missing" >&2
  return 1
}
