#!/bin/sh
# Makes the secrets that compose.yaml hands out, in the folder secrets/ or the one that is named. What is there already
# stays as it is. Keep a copy of secrets/key apart from your backups: without it nobody can sign in again.
set -eu
umask 077
folder=${1:-secrets}
mkdir -p "$folder"

# 64 hex digits from the system's generator.
draw() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }

# The containers read these as other accounts; the folder around them is closed to everybody else here.
keep() {
  [ -e "$folder/$1" ] && return 0
  printf '%s\n' "$2" >"$folder/$1"
  chmod 444 "$folder/$1"
}

address() { printf 'postgres://%s:%s@postgres:5432/alongside' "$1" "$(cat "$folder/$2")"; }

keep key "$(draw)"
keep postgres_password "$(draw)"
keep owner_password "$(draw)"
keep app_password "$(draw)"
keep meilisearch_key "$(draw)"
keep database_url "$(address alongside_app app_password)"
keep database_owner_url "$(address alongside_owner owner_password)"
