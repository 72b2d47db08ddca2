#!/bin/sh
# Starts cchc with the Node beside it, wherever this folder lies.
self=$0
case $self in */*) ;; *) self=./$self ;; esac
while [ -L "$self" ]; do
  # The path may be empty.
  target=$(PATH="$PATH:/usr/bin:/bin" readlink "$self")
  case $target in /*) self=$target ;; *) self=${self%/*}/$target ;; esac
done
folder=${self%/*}
exec "$folder/node" "$folder/app/bin/run.js" "$@"
