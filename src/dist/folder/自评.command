#!/bin/sh
# For a double click on macOS; everything is in "ziping" beside it.
case $0 in
  */*) exec "${0%/*}/ziping" "$@" ;;
  *) exec ./ziping "$@" ;;
esac
