#!/bin/sh
# Installs what is needed from Debian, once; does nothing where it is there already or the system is another.
set -eu
list=$(dirname "$0")/debian-packages.txt
command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in $(grep -v '^#' "$list"); do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Install these packages first:$missing" >&2; exit 1; }
    as_root="sudo"
fi
echo "Installing from Debian:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086  # one word a package
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
